package org.sendcasework.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.register.ProvisionMade;
import org.sendcasework.register.ProvisionMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The provision map in the database. */
@Component
class JdbcProvisionMap implements ProvisionMap {
    private final JdbcClient jdbc;

    JdbcProvisionMap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ProvisionMade> of(String pupil) {
        return jdbc.sql("select * from provision where pupil = :pupil order by first_day desc, id")
                .param("pupil", pupil)
                .query(JdbcProvisionMap::provision)
                .list();
    }

    @Override
    public List<ProvisionMade> ofSetting(String setting) {
        return jdbc.sql(
                        """
                        select m.* from provision m join pupil p on p.id = m.pupil
                        where p.setting = :setting and p.left_on is null and not p.prospective
                        order by m.first_day desc, m.id""")
                .param("setting", setting)
                .query(JdbcProvisionMap::provision)
                .list();
    }

    @Override
    public void save(ProvisionMade provision) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", provision.id());
        row.put("pupil", provision.pupil());
        row.put("what", provision.what());
        row.put("madeBy", provision.by());
        row.put("hours", provision.hoursPerWeek());
        row.put("firstDay", provision.from());
        row.put("lastDay", provision.until().orElse(null));
        row.put("impact", provision.impact());
        int updated = jdbc.sql(
                        """
                        update provision set pupil = :pupil, what = :what, made_by = :madeBy, hours_per_week = :hours,
                          first_day = :firstDay, last_day = :lastDay, impact = :impact
                        where id = :id""")
                .params(row)
                .update();
        if (updated == 0) {
            jdbc.sql(
                            """
                            insert into provision (id, pupil, what, made_by, hours_per_week, first_day, last_day, impact)
                            values (:id, :pupil, :what, :madeBy, :hours, :firstDay, :lastDay, :impact)""")
                    .params(row)
                    .update();
        }
    }

    private static ProvisionMade provision(ResultSet row, int number) throws SQLException {
        return new ProvisionMade(
                row.getString("id"),
                row.getString("pupil"),
                row.getString("what"),
                row.getString("made_by"),
                row.getBigDecimal("hours_per_week"),
                Columns.day(row, "first_day"),
                Columns.dayIfAny(row, "last_day"),
                row.getString("impact"));
    }
}
