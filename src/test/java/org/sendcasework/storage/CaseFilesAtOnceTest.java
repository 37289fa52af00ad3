package org.sendcasework.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.storage.CaseFileDatabase.ADA;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Person;

/** Several people, or nodes, at work in the same moment. */
class CaseFilesAtOnceTest {
    private static final int AT_ONCE = 6;

    private final CaseFileDatabase database = new CaseFileDatabase();

    @Test
    void cases_opened_at_once_on_the_first_day_of_a_year_have_references_of_their_own() throws Exception {
        IntStream.range(0, AT_ONCE).forEach(i -> database.register("pupil" + i));

        List<String> references = atOnce(i -> database.openReviewOf("pupil" + i));

        assertThat(references)
                .containsExactlyInAnyOrder(
                        "AR-26-0001", "AR-26-0002", "AR-26-0003", "AR-26-0004", "AR-26-0005", "AR-26-0006");
    }

    @Test
    void of_several_who_open_a_case_for_one_pupil_at_once_all_but_one_are_told_its_reference() throws Exception {
        List<String> outcomes = atOnce(i -> {
            try {
                return "opened " + database.openReviewOf(ADA);
            } catch (CaseFiles.AlreadyOpen refused) {
                return refused.getMessage();
            }
        });

        assertThat(outcomes).filteredOn("opened AR-26-0001"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn("Case AR-26-0001 is open for this pupil already; use that one."::equals)
                .hasSize(AT_ONCE - 1);
    }

    @Test
    void people_chosen_at_once_do_not_mix() throws Exception {
        String reference = database.openReviewOf(ADA);
        CaseFiles files = database.filesOn(CaseFileDatabase.OPENED);

        atOnce(i -> {
            Person chosen = new Person("p1", "Parent", "Parent " + i, Optional.empty(), Optional.empty(), true, true);
            files.record(
                    reference,
                    "senco@hillside",
                    Change.said("Chosen.").people(List.of(chosen)).with(Field.text("chosen", "Chosen"), "Parent " + i));
            return "done";
        });

        var file = files.find(reference).orElseThrow();
        assertThat(file.people())
                .extracting(Person::name)
                .containsExactly(file.facts().require(Field.text("chosen", "Chosen")));
    }

    private List<String> atOnce(IntFunction<String> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> underWay = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> people.submit(() -> database.inTransaction(() -> work.apply(i))))
                    .toList();
            List<String> results = new ArrayList<>();
            for (Future<String> each : underWay) {
                results.add(each.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
