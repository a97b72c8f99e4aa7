package h20timeline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which signs do not belong into Chinese.
class ChineseFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "许可,条件 | HALF_WIDTH | , | ，",
                "英伟达: 芯片 | HALF_WIDTH | : | ：",
                "暂停; 恢复 | HALF_WIDTH | ; | ；",
                "为何?H20 | HALF_WIDTH | ? | ？",
                "好! | HALF_WIDTH | ! | ！",
                "芯片(H20） | HALF_WIDTH | ( | （",
                "（芯片) | HALF_WIDTH | ) | ）",
                "他说「好」 | JAPANESE_SIGN | 「 | “",
                "詹森・黄 | JAPANESE_SIGN | ・ | ·",
                "7月〜8月 | JAPANESE_SIGN | 〜 | ～",
                "英伟达の芯片 | KANA | の | ''",
                "エヌビディア公司 | KANA | エヌビディア | ''",
            })
    void aWrongSignIsNamedWithTheRightOne(
            String text, ReviewMessages sort, String sign, String instead) {
        List<ChineseForm.Fault> faults = ChineseForm.faults(text);
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(sort, faults.getFirst().sort());
        assertEquals(sign, faults.getFirst().sign());
        assertEquals(instead, faults.getFirst().instead());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“后门”风险（H20）：约谈；为何？好！",
                "DeepSeek, V3.1 (beta): 15%",
                "让·雅克，7月～8月，人工智能、芯片",
                "《人民日报》：英伟达，让我怎么相信你？",
            })
    void whatIsRightIsLeftAlone(String text) {
        assertEquals(List.of(), ChineseForm.faults(text));
    }
}
