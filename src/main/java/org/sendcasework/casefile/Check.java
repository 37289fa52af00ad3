package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The rules that most forms share, gathered so that a person sees everything that is wrong at once. */
public final class Check {
    private final Facts submitted;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    public Check(CaseView view, Facts submitted) {
        this.submitted = submitted;
        this.today = view.today();
    }

    /** The field must be filled in. */
    public Check given(Field<?> field) {
        return given(field, "please fill this in");
    }

    public Check given(Field<?> field, String why) {
        Optional<String> value = Optional.ofNullable(submitted.stored().get(field.name()));
        return that(value.filter(text -> !text.isBlank()).isPresent(), field, why);
    }

    /** The field must be filled in where something else makes it needed. */
    public Check givenIf(boolean needed, Field<?> field, String why) {
        return needed ? given(field, why) : this;
    }

    /** The day must be given and may not lie in the future: it says what was done. */
    public Check happened(Field<LocalDate> field) {
        given(field, "please give the date");
        submitted
                .get(field)
                .ifPresent(day -> that(
                        !day.isAfter(today),
                        field,
                        "this is a day in the future; enter the day on which it was done, or come back once it is"));
        return this;
    }

    /** The day, if given, may not be before another. */
    public Check notBefore(Field<LocalDate> field, LocalDate earliest, String why) {
        submitted.get(field).ifPresent(day -> that(!day.isBefore(earliest), field, why));
        return this;
    }

    /** The choice must be one of these. */
    public Check oneOf(Field<String> field, Set<String> allowed) {
        return that(
                submitted.get(field).filter(allowed::contains).isPresent(), field, "please choose one of the answers");
    }

    /** Each key chosen must be among those that the form offered. */
    public Check among(Field<Set<String>> field, List<Person> offered) {
        Set<String> chosen = submitted.get(field).orElse(Set.of());
        return that(
                Person.keys(offered).containsAll(chosen),
                field,
                "the list has changed since the form was opened; open it again");
    }

    public Check that(boolean holds, Field<?> field, String why) {
        return that(holds, field.label(), why);
    }

    public Check that(boolean holds, String field, String why) {
        if (!holds) {
            problems.add(new Problem(field, why));
        }
        return this;
    }

    /** Refused with all that is wrong, or what the submission leads to. */
    public FormOutcome orElse(Supplier<FormOutcome> accepted) {
        return problems.isEmpty() ? accepted.get() : new FormOutcome.Refused(List.copyOf(problems));
    }
}
