namespace DigestBot.Text.Languages.Korean;

internal static class KoreanGists
{
    public static GistWords Words { get; } = new()
    {
        PointingOpenings =
        [
            "그러나", "하지만", "또 ", "또한", "이에 ", "이어 ", "이는 ", "이를 ", "이로", "이날 ", "그는 ", "그가 ", "그의 ", "그녀", "그 ", "이 ", "한편", "다만", "그리고",
            "아울러", "따라서", "특히 ", "이와 ", "이같은", "이 같은", "이들", "양측", "양국", "앞서 ", "반면", "그래서", "예를 들어", "해당 ",
        ],
        NoiseOpenings = ["사진", "[사진", "저작권", "ⓒ", "©", "무단전재", "기자 ="],
        NoisePhrases = ["무단전재", "무단 전재", "재배포 금지", "@"],
    };
}
