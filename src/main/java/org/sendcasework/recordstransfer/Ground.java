package org.sendcasework.recordstransfer;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingKind;
import org.sendcasework.steps.NextKind;

/**
 * On what ground in law a part of a pupil's records is passed on. Consent is none of them: what is agreed with the family
 * is planning and fairness.
 */
enum Ground {
    RECORD_DUTY(
            "legal obligation: Education (Pupil Information) (England) Regulations 2005, regulations 9 and 3(4)(a) (the plan is"
                    + " part of the record); UK GDPR article 6(1)(c), health data article 9(2)(g) with Data Protection Act"
                    + " 2018, Schedule 1, paragraph 6"),
    RECORD_TASK(
            "public task: the functions of the school, as the Department’s guide encourages, no duty of regulation 9; UK GDPR"
                    + " article 6(1)(e), health data article 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 6"),
    RECORD_INTEREST(
            "legitimate interests of the pupil and the next setting, no duty of regulation 9; UK GDPR article 6(1)(f), health"
                    + " data article 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 6"),
    FILE_TASK(
            "public task: SEND Code of Practice, paragraph 6.57; UK GDPR article 6(1)(e), health data article 9(2)(g) with Data"
                    + " Protection Act 2018, Schedule 1, paragraph 6"),
    FILE_INTEREST(
            "legitimate interests of the pupil and the next setting; UK GDPR article 6(1)(f), health data article 9(2)(g) with"
                    + " Data Protection Act 2018, Schedule 1, paragraph 6"),
    SAFEGUARDING_MAINTAINED(
            "public task: Keeping children safe in education, under Education Act 2002, section 175; UK GDPR article 6(1)(e) and"
                    + " article 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 18"),
    SAFEGUARDING_TASK(
            "public task: Keeping children safe in education, under the standards of Education Act 2002, section 157; UK GDPR"
                    + " article 6(1)(e) and article 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 18"),
    SAFEGUARDING_INTEREST(
            "recognised legitimate interest: safeguarding, with Keeping children safe in education; UK GDPR article 6(1)(ea) and"
                    + " Annex 1, paragraph 6, and article 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 18");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Of the educational record with the plan and the common transfer file. */
    static Ground ofTheRecord(Facts facts, Setting setting) {
        if (setting.kind().maintained() && NextKind.of(facts) == NextKind.SCHOOL) {
            return RECORD_DUTY;
        }
        return publiclyFunded(setting) ? RECORD_TASK : RECORD_INTEREST;
    }

    static Ground ofTheFile(Setting setting) {
        return publiclyFunded(setting) ? FILE_TASK : FILE_INTEREST;
    }

    static Ground ofSafeguarding(Setting setting) {
        if (setting.kind().maintained()) {
            return SAFEGUARDING_MAINTAINED;
        }
        return publiclyFunded(setting) ? SAFEGUARDING_TASK : SAFEGUARDING_INTEREST;
    }

    private static boolean publiclyFunded(Setting setting) {
        return setting.kind().maintained()
                || setting.kind() == SettingKind.ACADEMY
                || setting.kind() == SettingKind.ALTERNATIVE_PROVISION_ACADEMY;
    }

    /** What each says, by its name as recorded. */
    static Map<String, String> choices() {
        return Arrays.stream(values()).collect(Collectors.toMap(Ground::name, Ground::words));
    }
}
