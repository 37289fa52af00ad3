package org.sendcasework.register;

/**
 * One thing in a file that stops its import.
 *
 * @param row the row as a spreadsheet numbers it, the header being row 1; 0 where the whole file is meant
 * @param column the column by its heading, empty where the whole row or file is meant
 * @param value what the file says there
 * @param rule the rule that it breaks
 * @param whatToDo how to put it right
 */
public record ImportError(int row, String column, String value, String rule, String whatToDo) {}
