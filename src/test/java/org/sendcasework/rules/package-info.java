/**
 * What keeps the conventions true: rules over diagrams, forms, code and README that fail the build, each with a test
 * that has seen it fail. Knows no engine, no database and no web; reads files, models and compiled classes only.
 */
package org.sendcasework.rules;
