package org.sendcasework.register;

import java.util.List;
import org.sendcasework.setting.Setting;

/** Brings a school's own list of pupils with SEND, a CSV file, into the register. */
public interface RegisterImporter {

    /** What the file would do to the register; changes nothing. Answers {@code Refused} or {@code Planned}. */
    ImportResult dryRun(Setting setting, String fileName, byte[] file);

    /**
     * Applies the whole file, or nothing of it. Answers {@code Refused} or {@code Applied}.
     *
     * @param who the login of whoever asks for it; kept with the record of the import
     */
    ImportResult apply(Setting setting, String fileName, byte[] file, String who);

    /** Imports applied for a setting, latest first. */
    List<PastImport> pastImports(String setting);
}
