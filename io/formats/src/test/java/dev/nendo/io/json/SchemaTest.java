package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
    @Test
    void sample_withEveryField_isValid() throws IOException {
        assertThat(Schemas.errors(Files.resource("sample.json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        {}                                                                        | required
        {"formatVersion": 2}                                                      | const
        {"formatVersion": 1, "plan": []}                                          | additionalProperties
        {"formatVersion": 1, "plans": [{"branch": "b", "fiscalYear": "2021"}]}    | pattern
        {"formatVersion": 1, "documents": [{"id": "d", "title": 7}]}              | type
        {"formatVersion": 1, "documents": [{"id": "d", "title": "t", "rounding": "up"}]} | enum
        """)
    void workbook_withFault_isNotValid(String json, String keyword) {
        assertThat(Schemas.errors(json.getBytes(StandardCharsets.UTF_8))).containsExactly(keyword);
    }
}
