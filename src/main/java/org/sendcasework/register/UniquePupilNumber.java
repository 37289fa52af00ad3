package org.sendcasework.register;

/** The form of a unique pupil number: a check letter and twelve digits, the last a letter in a temporary number. */
public final class UniquePupilNumber {
    /** I, O and S are left out because they are read as digits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final String FORM = "[" + LETTERS + "]\\d{11}[\\d" + LETTERS + "]";

    private UniquePupilNumber() {}

    public static boolean hasForm(String upn) {
        return upn.matches(FORM);
    }

    public static boolean hasRightLetter(String upn) {
        return upn.charAt(0) == checkLetter(upn.substring(1));
    }

    /** The letter before these twelve characters: each value times its place in the number, summed, modulo 23. */
    public static char checkLetter(String rest) {
        int sum = 0;
        for (int i = 0; i < rest.length(); i++) {
            char character = rest.charAt(i);
            int value = Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
            sum += value * (i + 2);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
