package org.sendcasework.people;

import java.util.function.Predicate;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Role;
import org.sendcasework.setting.Setting;

/** Who may read which rows of the register, and who may bring a list into it. */
public final class RegisterRights {
    private final Person person;
    private final Setting setting;

    public RegisterRights(Person person, Setting setting) {
        this.person = person;
        this.setting = setting;
    }

    public boolean mayRead() {
        return readsAll() || atSetting() && person.hasAnyOf(Role.TEACHER, Role.DESIGNATED_TEACHER);
    }

    /** Whether the rows of everybody are read. */
    public boolean readsAll() {
        return atSetting() && person.hasAnyOf(Role.SENCO, Role.HEADTEACHER, Role.DSL, Role.OFFICE);
    }

    /** A teacher reads the rows of the own class, a designated teacher those of the looked-after. */
    public Predicate<Pupil> readable() {
        if (readsAll()) {
            return pupil -> true;
        }
        return pupil -> atSetting()
                && (person.hasAnyOf(Role.TEACHER)
                                && pupil.classTeacher()
                                        .filter(person.id()::equals)
                                        .isPresent()
                        || person.hasAnyOf(Role.DESIGNATED_TEACHER) && pupil.lookedAfter());
    }

    public boolean mayImport() {
        return person.administrator() || atSetting() && person.hasAnyOf(Role.SENCO, Role.OFFICE);
    }

    /** What the list shows, in words, where it does not show everyone. */
    public String scope() {
        if (readsAll()) {
            return "";
        }
        if (person.hasAnyOf(Role.TEACHER) && person.hasAnyOf(Role.DESIGNATED_TEACHER)) {
            return "your class and looked-after pupils";
        }
        return person.hasAnyOf(Role.TEACHER) ? "your class" : "looked-after pupils";
    }

    private boolean atSetting() {
        return person.settings().contains(setting.id());
    }
}
