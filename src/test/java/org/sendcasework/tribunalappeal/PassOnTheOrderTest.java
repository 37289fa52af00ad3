package org.sendcasework.tribunalappeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.RefusedAssessments.Refusal;

/** Which refusal an order, or an appeal that is not opposed, reverses. */
class PassOnTheOrderTest {

    private static PassOnTheOrder.Reversed reversed(Facts facts) {
        return PassOnTheOrder.of(facts).orElseThrow();
    }

    @Test
    void an_order_to_assess_reverses_the_refusal_that_was_appealed() {
        assertThat(reversed(Appeals.about(Subject.REFUSES_ASSESSMENT)
                                .ordered("2027-03-12", OrderKind.ASSESS)
                                .facts())
                        .refusal())
                .isEqualTo(Refusal.TO_ASSESS);
        assertThat(reversed(Appeals.about(Subject.NOT_REASSESS)
                        .ordered("2027-03-12", OrderKind.ASSESS)
                        .facts()))
                .isEqualTo(new PassOnTheOrder.Reversed(Refusal.TO_REASSESS, false, LocalDate.of(2027, 3, 12)));
    }

    @Test
    void an_order_to_make_a_plan_reverses_the_decision_not_to_make_one() {
        assertThat(reversed(Appeals.about(Subject.REFUSES_PLAN)
                                .ordered("2027-03-12", OrderKind.MAKE_PLAN)
                                .facts())
                        .refusal())
                .isEqualTo(Refusal.TO_MAKE_A_PLAN);
    }

    @Test
    void an_appeal_against_a_refused_re_assessment_that_is_not_opposed_reverses_it() {
        assertThat(reversed(Appeals.about(Subject.NOT_REASSESS)
                        .unopposed("2027-03-12")
                        .facts()))
                .isEqualTo(new PassOnTheOrder.Reversed(Refusal.TO_REASSESS, true, LocalDate.of(2027, 3, 12)));
    }

    @Test
    void an_order_about_the_school_reverses_no_refusal() {
        assertThat(PassOnTheOrder.of(Appeals.about(Subject.SCHOOL)
                        .ordered("2027-03-12", OrderKind.NAME_SCHOOL)
                        .facts()))
                .isEmpty();
    }
}
