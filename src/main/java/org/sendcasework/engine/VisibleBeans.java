package org.sendcasework.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * What a diagram, a filter or a form can reach by name: the beans of the engine packages and no others.
 *
 * <p>Left alone, the engine offers every bean of the application to every expression, the data source included. Beans
 * are looked up when they are asked for, because the engine is built before most of them.
 */
final class VisibleBeans extends AbstractMap<Object, Object> {
    private static final String OURS = "org.sendcasework";
    private static final String SEAM = "engine";

    private final ListableBeanFactory beans;

    VisibleBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean && beans.containsBean(bean) && visible(beans.getType(bean, false));
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .filter(this::containsKey)
                .map(name -> Map.entry((Object) name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean visible(Class<?> type) {
        if (type == null) {
            return false;
        }
        var packages = ClassUtils.getUserClass(type).getPackageName();
        return packages.startsWith(OURS + ".")
                && Arrays.asList(packages.split("\\.")).contains(SEAM);
    }
}
