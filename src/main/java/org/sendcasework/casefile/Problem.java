package org.sendcasework.casefile;

/**
 * Why something handed in was refused.
 *
 * @param field the label of the field, empty where no single field is wrong
 * @param why which rule, and what to do
 */
public record Problem(String field, String why) {
    public String words() {
        return field.isEmpty() ? why : field + ": " + why;
    }
}
