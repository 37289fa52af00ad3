package org.sendcasework.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A school's list as a test writes it: each row a pupil who is in order but for what the test says. */
public final class SchoolList {
    private final List<Map<String, String>> rows = new ArrayList<>();

    public static SchoolList of(int pupil, String... headingsAndValues) {
        return new SchoolList().and(pupil, headingsAndValues);
    }

    /** Adds the n-th invented pupil, Year 5 at SEN support unless told otherwise. */
    public SchoolList and(int pupil, String... headingsAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("UPN", upn(pupil));
        row.put("Legal Surname", "Example" + pupil);
        row.put("Legal Forename", "Robin");
        row.put("Date of Birth", "14/02/2017");
        row.put("NC Year", "5");
        row.put("SEN Provision", "K");
        row.put("SEN Need 1", "SLCN");
        for (int i = 0; i < headingsAndValues.length; i += 2) {
            row.put(headingsAndValues[i], headingsAndValues[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** A well-formed number for the n-th invented pupil. */
    public static String upn(int pupil) {
        String rest = String.format("9992099%05d", pupil);
        return UniquePupilNumber.checkLetter(rest) + rest;
    }

    public String text() {
        Set<String> headings = new LinkedHashSet<>();
        rows.forEach(row -> headings.addAll(row.keySet()));
        String body = rows.stream()
                .map(row -> headings.stream()
                        .map(heading -> quoted(row.getOrDefault(heading, "")))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return String.join(",", headings) + "\r\n" + body + "\r\n";
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
