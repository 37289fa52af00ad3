package org.sendcasework.law;

/** The reading chosen where the law is unclear, and the number of the decision record that says why. */
public record Reading(String choice, int decision) {}
