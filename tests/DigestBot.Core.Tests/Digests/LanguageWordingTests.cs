using System.Globalization;
using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

/// <summary>How each language counts, orders its words and writes its dates.</summary>
public sealed class LanguageWordingTests
{
    private static LanguageLabels Labels(string culture) => LanguageLabels.For(CultureInfo.GetCultureInfo(culture));

    private static DigestWording Wording(string culture) => new(GreekNews.Digest(culture));

    [Theory]
    [InlineData("de-DE", "7 Meldungen in den letzten 24 Stunden. Die 2 vorigen Briefings konnten nicht kommen; dieses holt sie nach.", "auch bei Εφημερίδα 2 und Εφημερίδα 3")]
    [InlineData("fr-FR", "7 sujets ces 24 dernières heures. Ce point rattrape les 2 précédents, qui n’ont pas pu être envoyés.", "aussi dans Εφημερίδα 2 et Εφημερίδα 3")]
    [InlineData("es-ES", "7 noticias en las últimas 24 horas. Incluye los 2 resúmenes anteriores, que no pudieron enviarse.", "también en Εφημερίδα 2 y Εφημερίδα 3")]
    [InlineData("id-ID", "7 berita dalam 24 jam terakhir. Termasuk 2 ringkasan sebelumnya yang tidak terkirim.", "juga di Εφημερίδα 2 dan Εφημερίδα 3")]
    [InlineData("ja-JP", "この24時間のニュースは7件です。 これまでに届けられなかった2回分を含みます。", "Εφημερίδα 2、Εφημερίδα 3にも掲載")]
    [InlineData("ko-KR", "지난 24시간 동안 소식 7건. 보내지 못한 지난 브리핑 2건의 내용을 포함합니다.", "Εφημερίδα 2, Εφημερίδα 3에도 실림")]
    public void Head_and_byline_read_as_the_language_orders_them(string culture, string summary, string alsoIn)
    {
        var wording = Wording(culture);
        Assert.Equal(summary, wording.Summary);
        Assert.Equal(alsoIn, wording.AlsoIn(GreekNews.Digest(culture).Stories[0]));
    }

    [Theory]
    [InlineData("de-DE", "1 Artikel, 1 Redaktion, 1 Übernahme eines Berichts", "9 Artikel, 3 Redaktionen, 2 Übernahmen eines Berichts von Kestrel")]
    [InlineData("fr-FR", "1 article, 1 rédaction, 1 reprise d’un même article", "9 articles, 3 rédactions, 2 reprises d’une dépêche Kestrel")]
    [InlineData("es-ES", "1 artículo, 1 redacción, 1 reproducción de un mismo artículo", "9 artículos, 3 redacciones, 2 reproducciones de una nota de Kestrel")]
    [InlineData("id-ID", "1 artikel, 1 redaksi, 1 salinan dari satu laporan", "9 artikel, 3 redaksi, 2 salinan dari satu laporan Kestrel")]
    [InlineData("ja-JP", "記事1本、1社、うち転載1本（元の記事1本）", "記事9本、3社、うち転載2本（元はKestrelの配信1本）")]
    [InlineData("ko-KR", "기사 1건, 언론사 1곳, 그중 전재 1건(원문 1건)", "기사 9건, 언론사 3곳, 그중 전재 2건(원문 Kestrel 기사 1건)")]
    public void Counts_take_the_form_of_their_number(string culture, string one, string more)
    {
        Assert.Equal(one, Labels(culture).Digests.Coverage(new DigestCoverage(1, 1, 1, 1, null)));
        Assert.Equal(more, Labels(culture).Digests.Coverage(new DigestCoverage(9, 3, 2, 1, "Kestrel")));
    }

    [Theory]
    [InlineData("de-DE", "gerade eben|vor einer Minute|vor 40 Minuten|vor einer Stunde|vor 30 Stunden")]
    [InlineData("fr-FR", "à l’instant|il y a une minute|il y a 40 minutes|il y a une heure|il y a 30 heures")]
    [InlineData("es-ES", "ahora mismo|hace un minuto|hace 40 minutos|hace una hora|hace 30 horas")]
    [InlineData("id-ID", "baru saja|1 menit lalu|40 menit lalu|1 jam lalu|30 jam lalu")]
    [InlineData("ja-JP", "たった今|1分前|40分前|1時間前|30時間前")]
    [InlineData("ko-KR", "방금|1분 전|40분 전|1시간 전|30시간 전")]
    public void Ages_take_the_form_of_their_number(string culture, string ages) => Assert.Equal(
        ages,
        string.Join('|', new[] { 0, 1, 40, 60, 30 * 60 }.Select(minutes => Labels(culture).Digests.Ago(TimeSpan.FromMinutes(minutes), CultureInfo.GetCultureInfo(culture)))));

    [Theory]
    [InlineData("de-DE", "in der letzten Stunde|in den letzten 36 Stunden|in den letzten 7 Tagen|1 weitere Meldung|1 Meldung heute.")]
    [InlineData("fr-FR", "depuis une heure|ces 36 dernières heures|ces 7 derniers jours|1 autre sujet|1 sujet aujourd’hui.")]
    [InlineData("es-ES", "en la última hora|en las últimas 36 horas|en los últimos 7 días|1 noticia más|1 noticia hoy.")]
    [InlineData("id-ID", "dalam satu jam terakhir|dalam 36 jam terakhir|dalam 7 hari terakhir|1 berita lainnya|1 berita hari ini.")]
    [InlineData("ja-JP", "この1時間|この36時間|この7日間|ほか1件|今日のニュースは1件です。")]
    [InlineData("ko-KR", "지난 1시간 동안|지난 36시간 동안|지난 7일간|그 밖의 소식 1건|오늘 소식 1건.")]
    public void Windows_take_the_form_of_their_number(string culture, string said)
    {
        var labels = Labels(culture).Digests;
        Assert.Equal(said, string.Join('|', labels.InTheLast(1), labels.InTheLast(36), labels.InTheLast(168), labels.MoreStories(1), labels.Found(1, labels.Today)));
    }

    [Theory]
    [InlineData("de-DE", "Samstag, 1. März 2031", "14.–16. März", "28. Februar – 1. März", "Juli–September 2031", "Freitag, 14. März, 19:30 Uhr")]
    [InlineData("fr-FR", "samedi 1er mars 2031", "14–16 mars", "28 février – 1er mars", "juillet–septembre 2031", "vendredi 14 mars, 19h30")]
    [InlineData("es-ES", "sábado 1 de marzo de 2031", "14–16 de marzo", "28 de febrero – 1 de marzo", "julio–septiembre de 2031", "viernes 14 de marzo, 19:30")]
    [InlineData("id-ID", "Sabtu, 1 Maret 2031", "14–16 Maret", "28 Februari – 1 Maret", "Juli–September 2031", "Jumat, 14 Maret, pukul 19.30")]
    [InlineData("ja-JP", "2031年3月1日（土）", "3月14～16日", "2月28日～3月1日", "2031年7月～9月", "3月14日（金）19:30")]
    [InlineData("ko-KR", "2031년 3월 1일(토)", "3월 14~16일", "2월 28일~3월 1일", "2031년 7월~9월", "3월 14일(금) 오후 7:30")]
    public void Dates_read_naturally(string culture, string day, string days, string acrossMonths, string months, string moment)
    {
        var calendar = new CalendarText(CultureInfo.GetCultureInfo(culture));
        Assert.Equal(day, calendar.Day(new DateOnly(2031, 3, 1), null));
        Assert.Equal(days, calendar.Days(new DateOnly(2031, 3, 14), new DateOnly(2031, 3, 16), 2031));
        Assert.Equal(acrossMonths, calendar.Days(new DateOnly(2031, 2, 28), new DateOnly(2031, 3, 1), 2031));
        Assert.Equal(months, calendar.Days(new DateOnly(2031, 7, 1), new DateOnly(2031, 9, 30), 2031));
        Assert.Equal(moment, calendar.Moment(new DateOnly(2031, 3, 14), new TimeOnly(19, 30), null, 2031));
    }

    [Theory]
    [InlineData("de-DE", "Warum #2 nicht im Überblick „Το λιμάνι“ steht", "Der Artikel gehört zum Thema „Το λιμάνι“, erschien aber heute; der Überblick zeigt Artikel, die in den letzten 24 Stunden erschienen sind.")]
    [InlineData("es-ES", "Por qué #2 no está en el resumen sobre «Το λιμάνι»", "El artículo trata de «Το λιμάνι», pero se publicó hoy y el resumen muestra lo publicado en las últimas 24 horas.")]
    [InlineData("ja-JP", "#2 が「Το λιμάνι」のダイジェストにない理由", "「Το λιμάνι」の記事ですが、掲載は今日で、ダイジェストが示すのはこの24時間の記事です。")]
    [InlineData("ko-KR", "‘Το λιμάνι’ 다이제스트에 #2 기사가 없는 이유", "‘Το λιμάνι’ 기사이지만 오늘 나왔고, 다이제스트는 지난 24시간 동안 나온 기사만 보여 줍니다.")]
    public void Reasons_are_whole_sentences(string culture, string heading, string verdict)
    {
        var reason = GreekNews.All(culture).OfType<DigestBot.Commands.CommandReply.Why>().Single(why => why.Reason.Verdict == NewsVerdict.OutsideWindow).Reason;
        var wording = new ReasonWording(reason);
        Assert.Equal(heading, wording.Heading);
        Assert.Equal(verdict, wording.Sentences[0]);
    }

    [Theory]
    [InlineData("Ana", "Luis", "Ana y Luis")]
    [InlineData("Ana", "Isabel", "Ana e Isabel")]
    [InlineData("Ana", "Hidalgo", "Ana e Hidalgo")]
    [InlineData("Ana", "Hierro", "Ana y Hierro")]
    public void Spanish_lists_mind_the_sound(string first, string last, string said) => Assert.Equal(said, Labels("es").Digests.List([first, last]));

    [Fact]
    public void Notice_names_the_source_the_day_and_the_trouble() => Assert.Equal(
        "Η εφημερίδα liefert seit Samstag, 8. März nichts: der Anbieter lässt keine Bots zu (HTTP 403). Abhilfe: um Zugang bitten oder einem anderen Feed folgen.",
        Wording("de-DE").SourceNotices[0]);
}
