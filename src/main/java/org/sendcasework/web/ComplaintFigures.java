package org.sendcasework.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.complaint.FormalComplaints;
import org.sendcasework.complaint.FormalComplaints.Count;
import org.sendcasework.complaint.FormalComplaints.SchoolYear;
import org.sendcasework.people.Person;
import org.sendcasework.setting.Role;
import org.sendcasework.setting.Setting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly figures of formal complaints of the settings that a person answers for; no pupil, no name, no reference. */
@Component
class ComplaintFigures {
    private static final Role[] READERS = {Role.SENCO, Role.HEADTEACHER, Role.PROPRIETOR, Role.TRUST_LEADER, Role.OFFICE
    };
    private static final int YEARS_OFFERED = 6;

    /**
     * The figures of one setting.
     *
     * @param must whether the number must be made available
     */
    record Figures(Setting setting, boolean must, Count count) {}

    private final CaseFiles files;
    private final OwnSettings settings;
    private final Clock clock;

    ComplaintFigures(CaseFiles files, OwnSettings settings, Clock clock) {
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of one setting, or of all of the person's where none is named. */
    @Transactional(readOnly = true)
    public List<Figures> of(String setting, SchoolYear year, Person person) {
        if (!person.hasAnyOf(READERS)) {
            throw Problems.thrown(
                    HttpStatus.FORBIDDEN,
                    "figures-of-complaints",
                    "Your role does not see the figures of complaints",
                    "The headteacher, the SENCO, the office and the proprietor of a setting see its figures, a trust leader those"
                            + " of the trust. Anybody else may ask one of them for the number.");
        }
        List<Setting> asked = setting.isBlank() ? settings.of(person) : List.of(settings.one(setting, person));
        return asked.stream()
                .filter(each -> person.settings().contains(each.id()))
                .map(each -> new Figures(
                        each,
                        FormalComplaints.mustBeMadeAvailable(each.kind()),
                        FormalComplaints.in(
                                year, files.standing(FormalComplaints.PROCESS, each.id(), FormalComplaints.FIELDS))))
                .toList();
    }

    /** The school year that begins in that year; the one before the present where none is given. */
    SchoolYear year(String begins) {
        SchoolYear now = now();
        if (begins.isBlank()) {
            return now.before();
        }
        List<String> offered =
                offered().stream().map(year -> String.valueOf(year.begins())).toList();
        if (!offered.contains(begins.strip())) {
            throw Problems.thrown(
                    HttpStatus.BAD_REQUEST,
                    "school-year",
                    "There is no such school year here",
                    "Give the year in which it begins, as in schoolYear="
                            + now.before().begins() + " for " + now.before().words() + ".",
                    offered);
        }
        return new SchoolYear(Integer.parseInt(begins.strip()));
    }

    /** The present school year and some before it, the present first. */
    List<SchoolYear> offered() {
        int now = now().begins();
        return IntStream.range(0, YEARS_OFFERED)
                .mapToObj(back -> new SchoolYear(now - back))
                .toList();
    }

    private SchoolYear now() {
        return SchoolYear.of(LondonTime.today(clock));
    }
}
