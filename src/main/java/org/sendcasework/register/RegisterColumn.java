package org.sendcasework.register;

import java.util.Arrays;
import java.util.Optional;

/** The columns that an import reads, by their headings. Their order in the file does not matter. */
public enum RegisterColumn {
    UPN(
            "UPN",
            true,
            100,
            "the unique pupil number: a check letter and twelve digits; may be blank where Admission"
                    + " Number is given"),
    FORMER_UPN(
            "Former UPN", false, 100, "the number the register knew the pupil by until now, such as a temporary one"),
    ADMISSION_NUMBER("Admission Number", false, 20, "the setting's own number, for a pupil without a UPN"),
    SURNAME("Legal Surname", true, 100, "family name"),
    FORENAME("Legal Forename", true, 100, "given name"),
    BIRTH("Date of Birth", true, 100, "a date"),
    YEAR("NC Year", true, 100, "national curriculum year: N, R or 0, 1 to 14"),
    PROVISION("SEN Provision", true, 100, "E (EHC plan), K (SEN support) or N (none)"),
    NEED_1("SEN Need 1", false, 100, "primary need, by its census code"),
    NEED_2("SEN Need 2", false, 100, "secondary need, by its census code"),
    IN_CARE("In Care", false, 100, "yes or no: looked after by a local authority"),
    EAL("EAL", false, 100, "yes or no: English as an additional language"),
    MEDICAL("Medical", false, 100, "yes or no: a medical condition that needs support"),
    TEACHER("Class Teacher", false, 255, "the login of the class teacher or form tutor"),
    PLAN_MADE("Plan Made", false, 100, "the day the EHC plan was first made, or made anew after a re-assessment"),
    PLAN_REVIEWED("Plan Last Reviewed", false, 100, "the day of the authority's decision after the last review"),
    PLAN_CEASED("Plan Ceased", false, 100, "the day the authority ceased to maintain the plan"),
    PLAN_AUTHORITY("Plan Authority", false, 200, "the authority that maintains the plan; blank: the setting's own"),
    PARENT_1_NAME("Parent 1 Name", false, 200, "whoever has parental responsibility or care"),
    PARENT_1_EMAIL("Parent 1 Email", false, 254, "one address"),
    PARENT_1_TELEPHONE("Parent 1 Telephone", false, 50, "one number"),
    PARENT_1_ADDRESS("Parent 1 Address", false, 500, "the postal address"),
    PARENT_1_CONSENT(
            "Parent 1 Consents to E-mail",
            false,
            100,
            "yes or no: consented in writing to statutory documents by e-mail at this address"),
    PARENT_2_NAME("Parent 2 Name", false, 200, "as for Parent 1"),
    PARENT_2_EMAIL("Parent 2 Email", false, 254, "as for Parent 1"),
    PARENT_2_TELEPHONE("Parent 2 Telephone", false, 50, "as for Parent 1"),
    PARENT_2_ADDRESS("Parent 2 Address", false, 500, "as for Parent 1"),
    PARENT_2_CONSENT("Parent 2 Consents to E-mail", false, 100, "as for Parent 1"),
    LEFT_ON("Left On", false, 100, "the day the pupil stopped being registered; blank while on roll");

    private final String heading;
    private final boolean required;
    private final int longest;
    private final String meaning;

    RegisterColumn(String heading, boolean required, int longest, String meaning) {
        this.heading = heading;
        this.required = required;
        this.longest = longest;
        this.meaning = meaning;
    }

    /** The heading as the file has it; capitals do not matter. */
    public String heading() {
        return heading;
    }

    /** Whether every file must have the column. */
    public boolean required() {
        return required;
    }

    /** What the column holds, in words. */
    public String meaning() {
        return meaning;
    }

    /** The most characters that the register holds here; codes and dates have rules of their own. */
    int longest() {
        return longest;
    }

    static Optional<RegisterColumn> of(String heading) {
        String plain = heading.strip().replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(column -> column.heading.equalsIgnoreCase(plain))
                .findFirst();
    }
}
