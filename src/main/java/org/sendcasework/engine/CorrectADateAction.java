package org.sendcasework.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Option;
import org.sendcasework.casefile.Problem;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.CorrectADate;
import org.springframework.transaction.annotation.Transactional;

/** Puts a recorded date right; deadlines, tasks and timers follow. */
public class CorrectADateAction implements CaseAction {
    private static final String WHICH = "which";
    private static final String DAY = "day";
    private static final String REASON = "reason";
    private final String process;
    private final CorrectADate step;
    private final BiConsumer<CaseView, CaseView> afterwards;
    private final CaseDesk desk;
    private final CaseMoments moments;

    /**
     * The correction of dates in the cases of a process.
     *
     * @param afterwards what follows outside the case, from how it was and how it is now
     */
    public CorrectADateAction(
            String process,
            CorrectADate step,
            BiConsumer<CaseView, CaseView> afterwards,
            CaseDesk desk,
            CaseMoments moments) {
        this.process = process;
        this.step = step;
        this.afterwards = afterwards;
        this.desk = desk;
        this.moments = moments;
    }

    @Override
    public About about() {
        return new About(
                process,
                "correct-a-date",
                "Correct a date",
                "The deadlines that follow from the date are derived again; what stood before is kept with your reason.",
                Set.of(Role.SENCO, Role.HEADTEACHER));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty() && !step.recorded(view).isEmpty();
    }

    @Override
    public List<Asked> asks(CaseView view) {
        List<Option> dates = step.recorded(view).stream()
                .map(field -> new Option(
                        field.label() + " (" + DayWords.of(view.file().facts().require(field)) + ")", field.name()))
                .toList();
        return List.of(
                new Asked(WHICH, CorrectADate.WHICH_DATE, "choice", dates),
                new Asked(DAY, CorrectADate.RIGHT_DATE, "day", List.of()),
                new Asked(REASON, CorrectADate.REASON, "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        LocalDate day = day(answers.getOrDefault(DAY, ""));
        CaseView before = desk.view(reference, who);
        desk.take(
                reference,
                who,
                view -> step.take(view, answers.getOrDefault(WHICH, ""), day, answers.getOrDefault(REASON, "")));
        afterwards.accept(before, desk.view(reference, who));
        moments.moveWithTheFacts(reference);
    }

    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new CaseRefusal(List.of(
                    new Problem(CorrectADate.RIGHT_DATE, "'" + text + "' is not a date; enter day, month and year")));
        }
    }
}
