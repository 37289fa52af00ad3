/**
 * The seam to the process engine that all processes share: how it is set up, who its people are and what they may see,
 * what a diagram can reach. Knows roles and settings; knows no duty, no rule of a process and no database table.
 */
package org.sendcasework.engine;
