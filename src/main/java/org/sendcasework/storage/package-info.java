/**
 * The seam to the database: tables by Flyway, rows by JdbcClient. Stores and finds what the pure packages describe and
 * owns the transactions; knows no rule of law or policy, and nothing of the engine or the web.
 */
package org.sendcasework.storage;
