package org.sendcasework.casefile;

import java.util.List;
import java.util.Map;

/**
 * The step behind one form: what the form shows, which facts it collects, and what is made of them. The browser is not
 * trusted: whatever the form checks is checked here again.
 */
public interface CaseForm {

    /** The facts the form collects; anything else that is handed in is ignored. */
    List<Field<?>> fields();

    /** What the form shows: texts, and lists of {@link Option}, by the key used in the form. */
    Map<String, Object> shown(CaseView view);

    /** The values with which the form opens, where the case does not hold the fact yet. */
    default Facts suggested(CaseView view) {
        return Facts.none();
    }

    /** Takes the facts handed in. Only fields of {@link #fields()} are among them, each of the right type. */
    FormOutcome take(CaseView view, Facts submitted);
}
