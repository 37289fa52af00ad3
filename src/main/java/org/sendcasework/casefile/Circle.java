package org.sendcasework.casefile;

import java.util.List;
import java.util.Set;

/**
 * Whether a case is confined to those who need it: a complaint about a member of staff, or by a parent who is staff.
 *
 * @param confined whether the roles that see other cases of its kind do not see this one
 * @param keptOut logins of those who never see it and never get a task of it
 * @param letIn logins of those who see it beside whoever leads it
 */
public record Circle(boolean confined, Set<String> keptOut, Set<String> letIn) {
    public static final Field<Boolean> CONFINED = Field.yesNo("confined", "Only those who need it see the case");
    public static final Field<Set<String>> KEPT_OUT = Field.choices("keptOut", "Kept out of the case");
    public static final Field<Set<String>> LET_IN = Field.choices("letIn", "Let into the case");
    /** The fields that make it. */
    public static final List<Field<?>> FIELDS = List.of(CONFINED, KEPT_OUT, LET_IN);

    public Circle {
        keptOut = Set.copyOf(keptOut);
        letIn = Set.copyOf(letIn);
    }

    /** Open to whoever sees cases of the kind. */
    public static Circle open() {
        return new Circle(false, Set.of(), Set.of());
    }

    public static Circle of(Facts facts) {
        return new Circle(
                facts.yes(CONFINED),
                facts.get(KEPT_OUT).orElse(Set.of()),
                facts.get(LET_IN).orElse(Set.of()));
    }

    /** Whether these facts say anything of it. */
    public static boolean isToldBy(Facts facts) {
        return FIELDS.stream().anyMatch(field -> facts.stored().containsKey(field.name()));
    }

    /** What these facts say of it, to be told to a case that follows from this one. */
    public static Facts told(Facts facts) {
        Facts told = Facts.none();
        if (!facts.yes(CONFINED)) {
            return told;
        }
        Circle circle = of(facts);
        return told.with(CONFINED, true).with(KEPT_OUT, circle.keptOut()).with(LET_IN, circle.letIn());
    }
}
