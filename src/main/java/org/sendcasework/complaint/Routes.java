package org.sendcasework.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.RightsOfAppeal;
import org.sendcasework.steps.Shown;

/** The bodies that can look at a complaint next, in the words of a letter, each with its last day where it has one. */
final class Routes {
    static final String DISAGREEMENT_RESOLUTION = "disagreement-resolution";
    static final String MEDIATION = "mediation";
    static final String MEDIATION_OPEN = "mediation-open";
    static final String TRIBUNAL = "tribunal-appeal";
    static final String CLAIM = "disability-claim";
    static final String OMBUDSMAN = "ombudsman";
    static final String DEPARTMENT = "department";
    static final String DEPARTMENT_LATER = "department-later";
    static final String INFORMATION = "information-commission";
    static final String OFSTED = "ofsted";

    /** What each is called, in the order in which a letter names them. */
    static final Map<String, String> NAMES = names();

    private final StatutoryClock clock;
    private final RightsOfAppeal rights;

    Routes(StatutoryClock clock) {
        this.clock = clock;
        this.rights = new RightsOfAppeal(clock);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(DISAGREEMENT_RESOLUTION, "disagreement resolution");
        names.put(MEDIATION, "mediation");
        names.put(MEDIATION_OPEN, "mediation, of which an appeal needs no certificate");
        names.put(TRIBUNAL, "appeal to the SEND Tribunal");
        names.put(CLAIM, "disability discrimination claim");
        names.put(OMBUDSMAN, "Local Government and Social Care Ombudsman");
        names.put(DEPARTMENT, "Department for Education");
        names.put(DEPARTMENT_LATER, "Department for Education, once the school's stages are over");
        names.put(INFORMATION, "Information Commission (ICO)");
        names.put(OFSTED, "Ofsted");
        return Collections.unmodifiableMap(names);
    }

    /** A paragraph for each route. */
    String letter(CaseView view, Set<String> routes) {
        return NAMES.keySet().stream()
                        .filter(routes::contains)
                        .map(route -> "- " + words(route, view))
                        .collect(Collectors.joining("\n\n"))
                + (routes.isEmpty()
                        ? ""
                        : "\n\nA complaint to the school does not stop the time of any of these. The local SEND information, advice and support service helps with all of them, free of charge.");
    }

    /** The days that run while the school looks into it, to be told to the family now; empty where none is known to run. */
    String meanwhile(CaseView view) {
        Facts facts = view.file().facts();
        Map<String, Boolean> known = RouteQuestions.answered(view);
        List<String> running = new ArrayList<>();
        if (known.get(RouteQuestions.APPEALABLE)) {
            running.add("For an appeal against the authority's decision: " + appeal(view));
        }
        if (known.get(RouteQuestions.DISCRIMINATION)) {
            running.add("For a claim of disability discrimination: to the SEND Tribunal"
                    + by(ComplaintDuties.EQUALITY_CLAIM, ComplaintFields.CONDUCT_ON, view) + ".");
        }
        if (facts.get(ComplaintFields.AUTHORITY_KNOWN_ON).isPresent() && known.get(RouteQuestions.AUTHORITY_ACT)) {
            running.add("For what the authority did or left undone: to the Local Government and Social Care Ombudsman"
                    + by(ComplaintDuties.OMBUDSMAN, ComplaintFields.AUTHORITY_KNOWN_ON, view) + ".");
        }
        return running.isEmpty()
                ? ""
                : " Tell the family now which time of its own runs meanwhile; this complaint does not stop it. "
                        + String.join(" ", running);
    }

    private String words(String route, CaseView view) {
        return switch (route) {
            case DISAGREEMENT_RESOLUTION ->
                "Disagreement resolution: an independent person helps family, school and authority to agree. It is free"
                        + " and open with or without a plan; ask "
                        + ResponsibleAuthority.of(view).address()
                        + " (Children and Families Act 2014, section 57). It has no last day, and moves no other.";
            case MEDIATION ->
                "Mediation about the authority's decision, with a certificate that an appeal needs. " + appeal(view);
            case MEDIATION_OPEN ->
                "Mediation about the authority's decision, if the family wishes it; an appeal only about the school or type of"
                        + " school named needs no certificate of it, and its time runs on meanwhile.";
            case TRIBUNAL -> "An appeal to the SEND Tribunal against the authority's decision. " + appeal(view);
            case CLAIM ->
                "A claim of disability discrimination to the SEND Tribunal"
                        + by(ComplaintDuties.EQUALITY_CLAIM, ComplaintFields.CONDUCT_ON, view)
                        + ". No mediation certificate is needed, and neither August nor Christmas lengthens the time.";
            case OMBUDSMAN ->
                "The Local Government and Social Care Ombudsman, for what the authority did or left undone; not for what"
                        + " happened inside the school, nor for what can be appealed"
                        + by(ComplaintDuties.OMBUDSMAN, ComplaintFields.AUTHORITY_KNOWN_ON, view) + ".";
            case DEPARTMENT ->
                "The Department for Education: it looks at how the school dealt with the complaint, now that the school's"
                        + " stages are over. It does not decide the complaint anew.";
            case DEPARTMENT_LATER ->
                "The Department for Education, once all stages of the school's procedure have been gone through.";
            case INFORMATION ->
                "The Information Commission (ICO), for what the complaint says about personal data, once the school has"
                        + " told its outcome or has let the time pass.";
            case OFSTED ->
                "Ofsted, which can consider complaints about a setting's early years SEND provision as a whole that were not"
                        + " resolved with the setting.";
            default -> throw new IllegalArgumentException("There is no route '" + route + "'.");
        };
    }

    /** A family that reads a day which has gone by needs to know what is left to it. */
    private static String gone(LocalDate day, CaseView view) {
        return day.isBefore(view.today())
                ? ", which has passed: ask at once whether a late one can still be taken"
                : "";
    }

    private String appeal(CaseView view) {
        Facts facts = view.file().facts();
        Optional<LocalDate> letter = facts.get(ComplaintFields.AUTHORITY_LETTER_ON);
        boolean placement = facts.says(ComplaintFields.AUTHORITY_PART, TriageTheComplaint.PLACEMENT);
        return letter.map(day ->
                        (placement ? rights.words(day, view.setting()) : rights.wordsOfARefusal(day, view.setting()))
                                + late(day, view))
                .orElse("The letter of the authority states the last days.");
    }

    private String late(LocalDate letter, CaseView view) {
        return rights.monthsOver(letter, view.setting(), view.today())
                ? " The two months have passed; with a certificate its month may still run, and the Tribunal may be asked"
                        + " to take a late appeal."
                : "";
    }

    /** ", by Tuesday 5 May 2026"; nothing where the day it runs from is not known. */
    private String by(String duty, Field<LocalDate> from, CaseView view) {
        return view.file()
                .facts()
                .get(from)
                .map(day -> clock.deadline(duty, day, view.setting()))
                .map(last -> ", by " + Shown.day(last.due()) + " (" + last.counting() + ")" + gone(last.due(), view))
                .orElse("");
    }
}
