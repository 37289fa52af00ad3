package org.sendcasework.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of the demonstration. */
record DemonstrationFile(List<String> headings, List<CSVRecord> rows) {
    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();

    /** The file of this name, if the demonstration has one. */
    static Optional<DemonstrationFile> named(String name) {
        try (InputStream in = DemonstrationFile.class.getResourceAsStream("/demo/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DemonstrationFile parse(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return new DemonstrationFile(parser.getHeaderNames(), parser.getRecords());
        }
    }
}
