namespace DigestBot.Digests.Wording.Korean;

internal sealed class KoreanMessages : MessageLabels
{
    public override string More => "더 보기";

    public override string MoreOfStory => "이 소식 더 보기";

    public override string MoreStories => "다른 소식";

    public override string Full => "전체";

    public override string Brief => "짧게";

    public override string Digest => "다이제스트";

    public override string Quotes => "발언";

    public override string Dates => "일정";

    public override string Sources => "출처";

    public override string Subscribe => "구독하기";

    public override string Why => "여기에 실린 이유";

    public override string InArticle => "기사에서 보기";

    public override string YourTime => "(내 시간대 기준)";

    public override string SlackMoment => "{date_short_pretty} {time}";

    public override string ReadIn(string outlet) => $"{outlet}에서 읽기";

    public override string SourcesOf(string topic) => $"출처: {topic}";

    public override string Continued(string headline) => $"{headline} (계속)";

    public override string Page(string title, int page, int pages) => title.Length > 0 ? $"{title} ({page}/{pages}쪽)" : $"{page}/{pages}쪽";
}
