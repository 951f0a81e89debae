namespace DigestBot.Digests.Wording.Indonesian;

internal sealed class IndonesianMessages : MessageLabels
{
    public override string More => "Selengkapnya";

    public override string MoreOfStory => "Berita ini selengkapnya";

    public override string MoreStories => "Berita lainnya";

    public override string Full => "Lengkap";

    public override string Brief => "Singkat";

    public override string Digest => "Ringkasan";

    public override string Quotes => "Kutipan";

    public override string Dates => "Agenda";

    public override string Sources => "Sumber";

    public override string Subscribe => "Berlangganan";

    public override string Why => "Mengapa ada di sini?";

    public override string InArticle => "dalam artikel";

    public override string YourTime => "waktu Anda";

    public override string SlackMoment => "{date_short_pretty} pukul {time}";

    public override string ReadIn(string outlet) => $"Baca di {outlet}";

    public override string SourcesOf(string topic) => $"Sumber: {topic}";

    public override string Continued(string headline) => $"{headline} (lanjutan)";

    public override string Page(string title, int page, int pages) => title.Length > 0 ? $"{title}, halaman {page} dari {pages}" : $"Halaman {page} dari {pages}";
}
