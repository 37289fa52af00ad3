package org.sendcasework.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Cases;
import org.sendcasework.casefile.Circle;
import org.sendcasework.people.Person;
import org.sendcasework.people.RegisterRights;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Role;
import org.sendcasework.setting.Setting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Who may see which case and do what to it. A case shows its pupil, so it is seen by those of the roles for its kind who
 * read that pupil's row of the register; a confined one by those who deal with it. To everybody else it is as if there were
 * none.
 */
@Component
class CaseRights {
    private final Cases cases;
    private final OwnSettings settings;

    CaseRights(Cases cases, OwnSettings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    /** The case, where the person sees it; who has just confined one may see it no longer. */
    Optional<CaseView> seen(String reference, Person person) {
        return cases.find(reference, person.id()).filter(view -> maySee(view, person));
    }

    /** The case, if the person may see it. */
    CaseView one(String reference, Person person) {
        Optional<CaseView> seen = seen(reference, person);
        if (seen.isEmpty()) {
            readable(person);
        }
        return seen.orElseThrow(() -> Problems.thrown(
                HttpStatus.NOT_FOUND,
                "no-such-case",
                "There is no such case",
                "No case of this reference is among those that you see. Look for it in the list of cases."));
    }

    private boolean maySee(CaseView view, Person person) {
        CaseFile file = view.file();
        return maySee(file.reference(), file.process(), Circle.of(file.facts()), view.pupil(), view.setting(), person);
    }

    /** Whether the person sees a case of the list. */
    boolean maySee(CaseSummary each, Pupil pupil, Setting setting, Person person) {
        return maySee(each.reference(), each.process(), each.circle(), pupil, setting, person);
    }

    private boolean maySee(
            String reference, String process, Circle circle, Pupil pupil, Setting setting, Person person) {
        if (!person.worksAt(setting.id())) {
            return false;
        }
        if (circle.confined()) {
            return cases.dealsWith(reference, person.id());
        }
        Set<Role> roles = cases.seenBy(process);
        boolean byRole = person.hasAnyOf(roles.toArray(Role[]::new))
                && new RegisterRights(person, setting).readable().test(pupil);
        boolean byTask = roles.contains(Role.PROPRIETOR)
                && answersFor(person, setting)
                && cases.dealsWith(reference, person.id());
        return byRole || byTask;
    }

    /** The setting of that id, or all settings at which the person sees cases where none is named. */
    List<Setting> settings(String id, Person person) {
        List<Setting> readable = readable(person);
        if (id.isBlank()) {
            return readable;
        }
        Setting one = settings.one(id, person);
        if (!readable.contains(one)) {
            throw seesNoChild();
        }
        return List.of(one);
    }

    private List<Setting> readable(Person person) {
        List<Setting> readable = settings.of(person).stream()
                .filter(setting -> new RegisterRights(person, setting).mayRead() || answersFor(person, setting))
                .toList();
        if (readable.isEmpty()) {
            throw seesNoChild();
        }
        return readable;
    }

    /** Who answers for the setting sees no register, and of the cases those that are theirs to decide. */
    private static boolean answersFor(Person person, Setting setting) {
        return person.hasAnyOf(Role.PROPRIETOR) && person.worksAt(setting.id());
    }

    private static ErrorResponseException seesNoChild() {
        return Problems.thrown(
                HttpStatus.FORBIDDEN,
                "cases-show-pupils",
                "Your role does not see cases",
                "Cases show pupils. The SENCO, the headteacher, the DSL and the office of a setting see its cases; a teacher sees those of"
                        + " the own class, a designated teacher those of looked-after pupils. Whoever answers for a"
                        + " setting sees what is theirs to decide; whoever leads a trust sees figures without pupils.");
    }

    /** What the person may do to the case now. */
    List<CaseAction> actions(CaseView view, Person person) {
        return cases.possible(view).stream()
                .filter(action -> mayDo(action, view, person))
                .toList();
    }

    /** The action of that key, if the person may do it to cases like this one; whether it is possible now is left open. */
    CaseAction action(CaseView view, String key, Person person) {
        List<CaseAction> known = cases.actions(view.file().process());
        CaseAction wanted = known.stream()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problems.thrown(
                        HttpStatus.NOT_FOUND,
                        "no-such-action",
                        "There is no such action",
                        "It is not among those for this case.",
                        known.stream().map(CaseAction::key).toList()));
        if (!mayDo(wanted, view, person)) {
            throw Problems.thrown(
                    HttpStatus.FORBIDDEN,
                    "not-your-action",
                    "Your role does not allow this",
                    "“" + wanted.title() + "” is for: "
                            + String.join(
                                    ", ",
                                    wanted.roles().stream()
                                            .map(role -> view.setting().title(role))
                                            .sorted()
                                            .toList())
                            + ".");
        }
        return wanted;
    }

    /**
     * Whoever leads a confined case, or was let into it, stands in the place of the roles that would act otherwise; a DSL or a
     * proprietor who has no more than a task of it does that task.
     */
    private boolean mayDo(CaseAction action, CaseView view, Person person) {
        return person.hasAnyOf(action.roles().toArray(Role[]::new))
                || Circle.of(view.file().facts()).confined()
                        && cases.isOfTheCircle(view.file().reference(), person.id());
    }
}
