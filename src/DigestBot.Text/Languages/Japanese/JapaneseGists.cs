namespace DigestBot.Text.Languages.Japanese;

internal static class JapaneseGists
{
    public static GistWords Words { get; } = new()
    {
        PointingOpenings =
        [
            "しかし", "だが", "また、", "また ", "一方", "さらに", "そのため", "このため", "その後", "これ", "それ", "この", "その", "同氏", "同社", "同日", "同省", "同署", "同市",
            "同県", "彼", "彼女", "ただ、", "ただし", "そして", "なお、", "ところが", "すると", "だから", "例えば", "両氏", "両者", "両社", "両国", "加えて", "ほかに", "続いて", "そこで",
        ],
        NoiseOpenings = ["写真", "撮影", "関連記事", "©", "無断転載", "【写真", "【関連", "【動画"],
        NoisePhrases = ["無断転載", "禁じます", "＝撮影"],
    };
}
