package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.sendcasework.SendCaseworkApplication;
import org.sendcasework.setting.Role;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class VisibleBeansTest {

    @Test
    void are_those_of_the_engine_packages_only() {
        assertThat(VisibleBeans.visible(Accounts.class)).isTrue();
        assertThat(VisibleBeans.visible(Role.class)).isFalse();
        assertThat(VisibleBeans.visible(SendCaseworkApplication.class)).isFalse();
        assertThat(VisibleBeans.visible(DataSource.class)).isFalse();
        assertThat(VisibleBeans.visible(RuntimeService.class)).isFalse();
        assertThat(VisibleBeans.visible(null)).isFalse();
    }

    @Test
    void are_looked_up_by_name_and_cannot_be_added_to() {
        var factory = new DefaultListableBeanFactory();
        var ours = new CaseTenants(Stream::empty);
        factory.registerSingleton("ours", ours);
        factory.registerSingleton("theirs", "a bean of somebody else");
        var beans = new VisibleBeans(factory);

        assertThat(beans.get("ours")).isSameAs(ours);
        assertThat(beans.containsKey("theirs")).isFalse();
        assertThat(beans.get("theirs")).isNull();
        assertThat(beans.containsKey(42)).isFalse();
        assertThatThrownBy(() -> beans.put("more", ours)).isInstanceOf(UnsupportedOperationException.class);
    }
}
