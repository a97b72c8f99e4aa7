package h20timeline.format.table;

import h20timeline.format.FormatMessages;
import h20timeline.model.Keyed;
import java.util.List;
import java.util.Locale;

/// What a column of a table can mean, with the words that stand above such columns.
public enum TableField implements Keyed {
    DATE(
            FormatMessages.FIELD_DATE,
            "date|start|start date|begin|from|when|day of event|event date|datetime|timestamp|date"
                    + " start|startdate|published|日期|时间|开始|开始日期|开始时间|起始日期|起始|事件日期|发生时间|发生日期"),
    END(
            FormatMessages.FIELD_END,
            "end|end date|to|until|finish|date end|enddate|结束|结束日期|结束时间|截止日期|终止日期"),
    YEAR(FormatMessages.FIELD_YEAR, "year|start year|年|年份"),
    MONTH(FormatMessages.FIELD_MONTH, "month|start month|月|月份"),
    DAY(FormatMessages.FIELD_DAY, "day|start day|日"),
    TIME(FormatMessages.FIELD_TIME, "time|start time|clock|时刻"),
    END_YEAR(FormatMessages.FIELD_END_YEAR, "end year|结束年|结束年份"),
    END_MONTH(FormatMessages.FIELD_END_MONTH, "end month|结束月|结束月份"),
    END_DAY(FormatMessages.FIELD_END_DAY, "end day|结束日"),
    END_TIME(FormatMessages.FIELD_END_TIME, "end time|结束时刻"),
    DATE_NOTE(
            FormatMessages.FIELD_DATE_NOTE,
            "display date|date note|date text|date as written|日期说明|显示日期|日期备注"),
    ARTICLE_DATE(FormatMessages.FIELD_ARTICLE_DATE, "article date|date in article|文中日期"),
    HEADLINE(
            FormatMessages.FIELD_HEADLINE,
            "headline|title|event|name|what|subject|label|headline en|title en|event name|event"
                    + " title|标题|事件|名称|题目|事件名称|事件标题|主题|标题 英文|英文标题"),
    HEADLINE_ZH(FormatMessages.FIELD_HEADLINE_ZH, "headline zh|title zh|标题 中文|中文标题"),
    SUMMARY(
            FormatMessages.FIELD_SUMMARY,
            "text|summary|description|details|body|content|notes|note|comment|abstract|summary"
                    + " en|description en|内容|描述|说明|摘要|详情|正文|备注|简介|英文摘要|简述"),
    SUMMARY_ZH(
            FormatMessages.FIELD_SUMMARY_ZH, "summary zh|description zh|text zh|中文摘要|摘要 中文|中文说明"),
    CAUTION(FormatMessages.FIELD_CAUTION, "caution|caveat|warning|doubt|注意|存疑|提醒|警示"),
    TRACK(
            FormatMessages.FIELD_TRACK,
            "track|group|tag|lane|category|section|theme|topic|strand|分组|类别|分类|轨道|主线|组|板块|标签|线索"),
    IMPORTANCE(
            FormatMessages.FIELD_IMPORTANCE,
            "importance|priority|weight|level|rank|重要性|重要程度|级别|优先级"),
    STATUS(
            FormatMessages.FIELD_STATUS,
            "status|certainty|confidence|verification|verified|状态|核实|核实情况|可信度|证实"),
    KIND(FormatMessages.FIELD_KIND, "kind|event type|source type|类型|事件类型|性质"),
    TYPE(FormatMessages.FIELD_TYPE, "type|row type"),
    ACTORS(
            FormatMessages.FIELD_ACTORS,
            "actors|actor|people|person|who|persons|organisation|organization|company|人物|机构|主体|相关方|当事人|公司|参与者"),
    SOURCE(
            FormatMessages.FIELD_SOURCE,
            "source|sources|publisher|outlet|reference|references|citation|来源|出处|媒体|信息来源|资料来源|参考"),
    LINK(
            FormatMessages.FIELD_LINK,
            "link|url|source url|source link|web|website|hyperlink|address|链接|网址|来源链接|原文链接"),
    MEDIA(FormatMessages.FIELD_MEDIA, "media|image|picture|photo|video|media url|图片|媒体链接|视频|照片"),
    MEDIA_CAPTION(FormatMessages.FIELD_MEDIA_CAPTION, "media caption|caption|图片说明"),
    MEDIA_CREDIT(FormatMessages.FIELD_MEDIA_CREDIT, "media credit|credit|图片来源|署名"),
    QUOTE(FormatMessages.FIELD_QUOTE, "quote|quotation|引文|引语|原话"),
    ID(FormatMessages.FIELD_ID, "id|unique id|event id|key|编号|序号"),
    FIGURE(FormatMessages.FIELD_FIGURE, ""),
    APPEND(FormatMessages.FIELD_APPEND, ""),
    NONE(FormatMessages.FIELD_NONE, "");

    private final FormatMessages title;
    private final String words;

    TableField(FormatMessages title, String words) {
        this.title = title;
        this.words = words;
    }

    /// What it is called.
    public FormatMessages title() {
        return title;
    }

    /// The field that the words above a column name; none for other words.
    public static TableField named(String header) {
        String plain =
                header.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\p{S}\\p{Z}\\s]+", " ").strip();
        if (plain.isEmpty()) {
            return NONE;
        }
        for (TableField field : values()) {
            if (List.of(field.words.split("\\|", -1)).contains(plain)) {
                return field;
            }
        }
        return NONE;
    }

    /// The field of a key; none for other words.
    public static TableField of(String key) {
        for (TableField field : values()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        return NONE;
    }
}
