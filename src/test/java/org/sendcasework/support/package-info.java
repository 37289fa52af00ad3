/**
 * What tests of the whole application share: one with the demonstration, one empty with time as something a test moves.
 * Each starts once for all its tests.
 */
package org.sendcasework.support;
