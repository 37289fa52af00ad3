package org.sendcasework.draftplanconsultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseWords;

class ConsultationWordsTest {

    @Test
    void answers_are_told_in_the_words_of_the_form_and_the_child_is_not_described() {
        Consultations drafted = Consultations.received()
                .after(Consultations.received().accepted(new DraftTheReply(), Consultations.cannotMeet()))
                .fact(ConsultationFields.NAMED, "type");

        assertThat(ConsultationWords.all().told(drafted.file()))
                .extracting(CaseWords.Told::words)
                .contains(
                        "Tuesday 3 March 2026",
                        "no, the needs cannot be met",
                        "The setting is unsuitable for the child’s age, ability, aptitude or SEN",
                        "a type of setting, and none by name");
        assertThat(ConsultationFields.all())
                .extracting(field -> field.name())
                .noneMatch(name -> name.startsWith("child"));
    }
}
