/**
 * The demonstration: invented people with a known password, for looking round. Active only with the profile "demo"; knows
 * the settings and the engine's accounts, and no rule of any case.
 */
package org.sendcasework.demo;
