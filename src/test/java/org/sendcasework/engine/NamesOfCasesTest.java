package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class NamesOfCasesTest {

    @Test
    void a_kind_of_case_is_called_the_same_in_the_tasklist_in_cockpit_and_on_its_pages(
            @Autowired Collection<CaseProcess> kinds, @Autowired RepositoryService models) {
        Map<String, String> names = kinds.stream()
                .filter(kind -> !kind.prefix().isEmpty())
                .collect(Collectors.toMap(CaseProcess::key, kind -> kind.words().name()));
        assertThat(models.createProcessDefinitionQuery().latestVersion().list())
                .filteredOn(definition -> names.containsKey(definition.getKey()))
                .as("other tests deploy kinds of case of their own")
                .filteredOn(definition -> Files.exists(Path.of("processes", definition.getKey())))
                .hasSizeGreaterThan(1)
                .allSatisfy(definition -> assertThat(definition.getName()).isEqualTo(names.get(definition.getKey())));
    }
}
