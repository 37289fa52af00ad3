package org.sendcasework.complaint;

import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.SettingKind;

/** What the last stage is called in law, which depends on the kind of setting and on who complains. */
final class PanelWords {
    private PanelWords() {}

    static String of(SettingKind kind, Facts complaint) {
        return kind.maintained()
                ? "a hearing by the governors under the school's own procedure (Education Act 2002, section 29, which"
                        + " prescribes no stages)"
                : "a hearing before a panel of at least three people who had no part in the matter, one of them"
                        + " independent of the management and running of the school, to which you may come and bring"
                        + " somebody (" + ground(complaint) + ")";
    }

    /** Paragraph 33 is about complaints of parents; others go the same way because the school lets them. */
    private static String ground(Facts complaint) {
        return complaint.says(ComplaintFields.RELATION, OpenTheComplaint.PARENT)
                ? "Education (Independent School Standards) Regulations 2014, Schedule, paragraph 33"
                : "the school's own procedure, which hears others in the way that the law gives to parents";
    }
}
