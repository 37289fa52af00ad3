package org.sendcasework.setting;

/** The policy that a setting's figures were taken from: its title, its own date, and its next review as it states it. */
public record PolicyDocument(String title, String dated, String nextReview) {}
