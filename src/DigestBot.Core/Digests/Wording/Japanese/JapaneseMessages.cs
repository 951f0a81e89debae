namespace DigestBot.Digests.Wording.Japanese;

internal sealed class JapaneseMessages : MessageLabels
{
    public override string More => "詳しく";

    public override string MoreOfStory => "このニュースを詳しく";

    public override string MoreStories => "ほかのニュース";

    public override string Full => "詳細版";

    public override string Brief => "簡潔版";

    public override string Digest => "ダイジェスト";

    public override string Quotes => "発言";

    public override string Dates => "日程";

    public override string Sources => "情報源";

    public override string Subscribe => "購読する";

    public override string Why => "選ばれた理由";

    public override string InArticle => "記事を見る";

    public override string YourTime => "（お手元の時刻）";

    public override string SlackMoment => "{date_short_pretty} {time}";

    public override string ReadIn(string outlet) => $"{outlet} で読む";

    public override string SourcesOf(string topic) => $"情報源：{topic}";

    public override string Continued(string headline) => $"{headline}（続き）";

    public override string Page(string title, int page, int pages) => title.Length > 0 ? $"{title}（{page}/{pages}ページ）" : $"{page}/{pages}ページ";
}
