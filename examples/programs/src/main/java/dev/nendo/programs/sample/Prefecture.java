package dev.nendo.programs.sample;

import java.util.List;

/**
 * A prefecture: its code (JIS X 0401), name, region, and roughly how large it is, Tottori being 10.
 *
 * @param code two digits
 * @param id the name in lower-case letters
 * @param name the Japanese name without 都道府県
 * @param region the region it is counted to
 * @param size how large
 */
record Prefecture(String code, String id, String name, String region, int size) {
    private static final String ALL =
            """
            01 hokkaido 北海道 北海道 170
            02 aomori 青森 東北 40
            03 iwate 岩手 東北 40
            04 miyagi 宮城 東北 70
            05 akita 秋田 東北 30
            06 yamagata 山形 東北 35
            07 fukushima 福島 東北 60
            08 ibaraki 茨城 関東 75
            09 tochigi 栃木 関東 60
            10 gunma 群馬 関東 60
            11 saitama 埼玉 関東 150
            12 chiba 千葉 関東 120
            13 tokyo 東京 関東 500
            14 kanagawa 神奈川 関東 170
            15 niigata 新潟 中部 75
            16 toyama 富山 中部 40
            17 ishikawa 石川 中部 40
            18 fukui 福井 中部 30
            19 yamanashi 山梨 中部 25
            20 nagano 長野 中部 65
            21 gifu 岐阜 中部 70
            22 shizuoka 静岡 中部 110
            23 aichi 愛知 中部 240
            24 mie 三重 近畿 55
            25 shiga 滋賀 近畿 40
            26 kyoto 京都 近畿 90
            27 osaka 大阪 近畿 350
            28 hyogo 兵庫 近畿 170
            29 nara 奈良 近畿 35
            30 wakayama 和歌山 近畿 30
            31 tottori 鳥取 中国 10
            32 shimane 島根 中国 25
            33 okayama 岡山 中国 70
            34 hiroshima 広島 中国 100
            35 yamaguchi 山口 中国 45
            36 tokushima 徳島 四国 25
            37 kagawa 香川 四国 40
            38 ehime 愛媛 四国 50
            39 kochi 高知 四国 25
            40 fukuoka 福岡 九州・沖縄 190
            41 saga 佐賀 九州・沖縄 30
            42 nagasaki 長崎 九州・沖縄 45
            43 kumamoto 熊本 九州・沖縄 60
            44 oita 大分 九州・沖縄 40
            45 miyazaki 宮崎 九州・沖縄 40
            46 kagoshima 鹿児島 九州・沖縄 60
            47 okinawa 沖縄 九州・沖縄 50
            """;

    /** All 47, by code. */
    static List<Prefecture> all() {
        return ALL.lines().map(Prefecture::parse).toList();
    }

    private static Prefecture parse(String line) {
        String[] parts = line.split(" ", -1);
        return new Prefecture(parts[0], parts[1], parts[2], parts[3], Integer.parseInt(parts[4]));
    }
}
