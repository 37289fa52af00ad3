package org.sendcasework.tribunalappeal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Option;

/** What the Tribunal can order on an appeal: SEND Regulations 2014, regulation 43(2). */
enum OrderKind {
    ASSESS("assess", "to assess or re-assess"),
    MAKE_PLAN("make-plan", "to make a plan"),
    REFER_BACK("refer-back", "referred back to the authority, to think again"),
    AMEND("amend", "to change the contents of the plan"),
    NAME_SCHOOL("name-school", "to name a school or type of school"),
    CONTINUE("continue", "the plan goes on as it is"),
    CONTINUE_AMEND("continue-amend", "the plan goes on, and is amended"),
    DISMISSED_CEASE("dismissed-cease", "appeal against ceasing dismissed: the plan ends"),
    DISMISSED("dismissed", "appeal dismissed: nothing changes");

    final String key;
    final String words;

    OrderKind(String key, String words) {
        this.key = key;
        this.words = words;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(each -> Option.ofWords(each.words, each.key))
                .toList();
    }

    static Map<String, String> words() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each.key, each -> each.words));
    }

    static Set<String> keys() {
        return words().keySet();
    }

    boolean in(Facts facts) {
        return facts.get(AppealFields.ORDER_KINDS).orElse(Set.of()).contains(key);
    }

    /** Why the Tribunal cannot have ordered this on such an appeal; empty where it can. */
    Optional<String> cannotBe(Facts appeal) {
        return switch (this) {
            case REFER_BACK ->
                Subject.in(appeal, Subject.REFUSES_PLAN)
                        ? Optional.empty()
                        : Optional.of("only a refusal of a plan can be referred back (regulation 43(2)(d))");
            case CONTINUE, CONTINUE_AMEND, DISMISSED_CEASE ->
                Subject.in(appeal, Subject.CEASE)
                        ? Optional.empty()
                        : Optional.of("“" + words + "” answers only an appeal against ceasing the plan");
            case ASSESS ->
                Subject.in(appeal, Subject.REFUSES_ASSESSMENT, Subject.NOT_REASSESS)
                        ? Optional.empty()
                        : Optional.of("an assessment is ordered only where one was refused");
            case MAKE_PLAN ->
                Subject.in(appeal, Subject.REFUSES_PLAN)
                        ? Optional.empty()
                        : Optional.of("a plan is ordered only where one was refused");
            case AMEND, NAME_SCHOOL ->
                Subject.in(appeal, Subject.CONTENTS, Subject.SCHOOL, Subject.NOT_AMEND, Subject.CEASE)
                        ? Optional.empty()
                        : Optional.of("a plan is changed, or a school named in it, only where a plan is appealed");
            case DISMISSED ->
                Subject.in(appeal, Subject.CEASE)
                        ? Optional.of("where an appeal against ceasing is dismissed the authority must end the plan at"
                                + " once (regulation 44(2)(a)): tick “" + DISMISSED_CEASE.words + "”")
                        : Optional.empty();
        };
    }
}
