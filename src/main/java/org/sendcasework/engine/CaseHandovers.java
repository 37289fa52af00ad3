package org.sendcasework.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Handover;

/** One case starts another of the same pupil, or tells it something, by a message with named facts. */
public class CaseHandovers {
    private final CaseDesk desk;
    private final CaseFiles files;
    private final CaseStarts starts;
    private final RuntimeService runtime;
    private final CaseMoments moments;
    private final WhoIsActing who;

    public CaseHandovers(
            CaseDesk desk,
            CaseFiles files,
            CaseStarts starts,
            RuntimeService runtime,
            CaseMoments moments,
            WhoIsActing who) {
        this.desk = desk;
        this.files = files;
        this.starts = starts;
        this.runtime = runtime;
        this.moments = moments;
        this.who = who;
    }

    /**
     * Starts the case that takes over. Where one is open for the pupil already, that one goes on; where the same thing was
     * handed over before and that case has ended, that was it. Either is named.
     */
    public String start(DelegateExecution from, Handover handover, Facts facts) {
        return start(CaseReference.of(from), handover, facts);
    }

    /**
     * What a hand-over does, for a task of a diagram.
     *
     * @param facts what is handed over, as told by the case that hands over
     */
    public JavaDelegate handingOver(Handover handover, Function<CaseView, Facts> facts) {
        return execution -> start(execution, handover, facts.apply(desk.view(CaseReference.of(execution), who.now())));
    }

    /** The same, from outside the process of the case that hands over. */
    public String start(String from, Handover handover, Facts facts) {
        CaseView sender = desk.view(from, who.now());
        Optional<String> open =
                files.openCaseOf(handover.process(), sender.pupil().id());
        open.ifPresent(reference -> join(reference, handover, facts, sender));
        String reference =
                open.or(() -> known(sender, handover, facts)).orElseGet(() -> started(sender, handover, facts));
        say(sender.file().reference(), "Handed over to " + reference + ".");
        return reference;
    }

    /** What stands of these facts in a case, such as one that was open before anything was handed over to it. */
    public Facts factsOf(String reference, Field<?>... fields) {
        Facts all = desk.view(reference, who.now()).file().facts();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            Optional.ofNullable(all.stored().get(field.name()))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> wanted.put(field.name(), value));
        }
        return Facts.of(wanted);
    }

    /** A fact that was handed over is corrected in the case that handed it over: the open case that took it follows. */
    public <T> void correct(CaseView sender, Handover handover, Field<T> field, T was, T now) {
        files.openCaseOf(handover.process(), sender.pupil().id())
                .filter(reference ->
                        sameIn(reference, field.name(), Facts.none().with(field, was)))
                .ifPresent(reference -> take(reference, view -> Change.said(
                                field.label() + " corrected in " + toldTo(handover, sender) + ".")
                        .with(field, now)));
    }

    /** Tells the pupil's open case of that kind, if there is one that waits for it; answers whether there was. */
    public boolean tell(DelegateExecution from, Handover handover, Facts facts) {
        CaseView sender = desk.view(CaseReference.of(from), who.now());
        Optional<String> waiting = files.openCaseOf(
                        handover.process(), sender.pupil().id())
                .filter(reference -> waits(reference, handover));
        waiting.ifPresent(reference -> {
            desk.take(
                    reference,
                    who.now(),
                    view -> new FormOutcome.Accepted(Change.said(
                                    handover.message() + " (" + sender.file().reference() + ").")
                            .with(facts)));
            runtime.createMessageCorrelation(handover.message())
                    .processInstanceBusinessKey(reference)
                    .correlate();
            say(sender.file().reference(), "Told " + reference + ".");
        });
        return waiting.isPresent();
    }

    private void join(String reference, Handover handover, Facts facts, CaseView sender) {
        CaseProcess receiver = desk.process(handover.process()).orElseThrow();
        take(reference, view -> Change.said("Handed over too by " + toldTo(handover, sender) + ".")
                .with(receiver.joined(view, facts)));
    }

    /** An open case takes a change from outside: its timers and due days follow. */
    private void take(String reference, Function<CaseView, Change> change) {
        desk.take(reference, who.now(), view -> new FormOutcome.Accepted(change.apply(view)));
        moments.moveWithTheFacts(reference);
    }

    private String started(CaseView sender, Handover handover, Facts facts) {
        CaseProcess receiver = desk.process(handover.process()).orElseThrow();
        FormOutcome opening = inTheSameCircle(
                receiver.takeOver(
                        sender.pupil(),
                        sender.plan(),
                        sender.today(),
                        secret(handover, sender)
                                ? facts
                                : facts.with(Handover.FROM_CASE, sender.file().reference())),
                handover,
                sender);
        CaseView opened = desk.open(receiver, sender.pupil(), opening, who.now());
        starts.byMessage(handover.message(), opened);
        return opened.file().reference();
    }

    /** What everybody reads in the other case does not tell that there is a confined one. */
    private static String toldTo(Handover handover, CaseView sender) {
        return secret(handover, sender) ? "another case" : sender.file().reference();
    }

    private static boolean secret(Handover handover, CaseView sender) {
        return Circle.of(sender.file().facts()).confined()
                && !ProcessRights.of(handover.process()).mayBeConfined();
    }

    /** What follows from a confined case is no more for everybody's eyes than the case itself. */
    private static FormOutcome inTheSameCircle(FormOutcome opening, Handover handover, CaseView sender) {
        Facts circle = Circle.told(sender.file().facts());
        if (opening instanceof FormOutcome.Accepted accepted
                && !circle.stored().isEmpty()
                && ProcessRights.of(handover.process()).mayBeConfined()) {
            return new FormOutcome.Accepted(accepted.change().with(circle), accepted.answers());
        }
        return opening;
    }

    /** Of a kind of which a pupil may have several open at once, the open ones are looked at too. */
    private Optional<String> known(CaseView sender, Handover handover, Facts facts) {
        return files.casesOf(handover.process(), sender.pupil().id()).stream()
                .filter(reference -> sameIn(reference, handover.same(), facts))
                .filter(reference -> fromTheSame(reference, handover, sender))
                .findFirst();
    }

    /** Two complaints of one day may each be taken further: one follows from each. */
    private boolean fromTheSame(String reference, Handover handover, CaseView sender) {
        return !desk.process(handover.process()).orElseThrow().severalAtOnce()
                || sameIn(
                        reference,
                        Handover.FROM_CASE.name(),
                        Facts.none().with(Handover.FROM_CASE, sender.file().reference()));
    }

    private boolean sameIn(String reference, String fact, Facts facts) {
        String wanted = facts.stored().get(fact);
        return wanted != null
                && files.find(reference)
                        .filter(file -> wanted.equals(file.facts().stored().get(fact)))
                        .isPresent();
    }

    private boolean waits(String reference, Handover handover) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(reference)
                        .messageEventSubscriptionName(handover.message())
                        .count()
                > 0;
    }

    private void say(String reference, String sentence) {
        files.record(reference, who.now(), Change.said(sentence));
    }
}
