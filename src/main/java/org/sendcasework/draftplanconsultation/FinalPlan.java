package org.sendcasework.draftplanconsultation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;

/** What is recorded of the final plan, and what it means for the setting that it names. */
public final class FinalPlan {
    private FinalPlan() {}

    /** The day on which the setting knew what it names. */
    static Optional<LocalDate> knownOn(Facts facts) {
        return facts.get(ConsultationFields.FINAL_PLAN_RECEIVED_ON)
                .or(() -> facts.get(ConsultationFields.LEARNT_ON))
                .or(() -> facts.get(ConsultationFields.FINAL_PLAN_ON));
    }

    /** Whether it names the setting. */
    public static boolean namesTheSetting(CaseView view) {
        return view.file().facts().yes(ConsultationFields.NAMES_THE_SETTING);
    }

    /** What follows from being named: the duty to admit, where it binds the setting. */
    static String dutyToAdmit(CaseView view) {
        return view.setting().kind().mustAdmitWhereNamed()
                ? "Whatever the reply says: if the final plan names "
                        + view.setting().name()
                        + ", it must admit the child (Children and Families Act 2014, section 43(2))."
                : "Section 43 of the Children and Families Act 2014, by which a school must admit a child whose plan names it,"
                        + " does not list settings of this kind; what is agreed with the authority decides.";
    }

    /** What whoever puts the plan in place is told of it. */
    public static Facts handedOver(CaseView view) {
        Map<String, String> told = new LinkedHashMap<>(view.file().facts().stored());
        told.keySet()
                .retainAll(Stream.of(
                                ConsultationFields.FINAL_PLAN_ON,
                                ConsultationFields.FINAL_PLAN_RECEIVED_ON,
                                ConsultationFields.AUTHORITY,
                                ConsultationFields.AUTHORITY_EMAIL)
                        .map(Field::name)
                        .toList());
        return Facts.of(told);
    }
}
