package org.sendcasework.register;

/**
 * One thing in a file that does not stop its import and that somebody should look at.
 *
 * @param row the row as a spreadsheet numbers it, the header being row 1; 0 where the whole file is meant
 * @param column the column by its heading
 */
public record ImportNote(int row, String column, String words) {}
