package org.sendcasework.register;

/** What an import changes in one field of one pupil; empty text where nothing was held or nothing remains. */
public record FieldChange(String column, String before, String after) {}
