using System.Collections.Frozen;

namespace DigestBot.Text.Grouping;

/// <summary>Words that stand in a large share of all articles of a language and so tell nothing of the story.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<ulong> English = Set("""
        the a an and or but nor of to in on at by for from with without within into onto over under after before during between among against about
        through as than then if so not no yes is are was were be been being am has have had having do does did done doing will would shall should can
        could may might must it its he his him she her hers they their them we our us you your who whom whose which what when where why how that this
        these those there here all any some more most many much other another such same own only also just even still yet already again too very
        one two three first second last next new now up down out off back around near since until while because both each few per via amid
        said says say told tells tell according reported reports report people year years day days week weeks month months time times today
        yesterday monday tuesday wednesday thursday friday saturday sunday ll ve re don didn isn wasn make makes made take takes took get gets got
        go goes going come came news
        """);

    private static readonly FrozenSet<ulong> German = Set("""
        der die das den dem des ein eine einer einem einen eines und oder aber auch auf aus bei bis durch für gegen hinter im in ins ist am an als
        mit nach nicht noch nur ohne seit sich sie er es ihr ihre ihren ihrem seine seinen sein sind war waren wird werden wurde wurden worden um unter
        über vom von vor wenn wie wir zu zum zur zwischen zwei drei hat haben hatte hatten kann können soll sollen muss müssen mehr dass diese dieser
        dieses nun so schon was wer wo sagte sagt mitteilte jahr jahre jahren tag tage tagen uhr montag dienstag mittwoch donnerstag freitag samstag
        sonntag neue neuen
        """);

    private static readonly FrozenSet<ulong> French = Set("""
        le la les un une des du de au aux et ou mais ni dans en sur sous par pour avec sans entre vers chez contre depuis pendant après avant est sont
        était étaient être été ont avait avoir il elle ils elles on nous vous se sa son ses leur leurs ce cet cette ces qui que quoi dont où ne pas
        plus moins très aussi même comme si tout tous toute toutes deux trois selon fait faire dit déclaré indiqué an ans année jour jours lundi mardi
        mercredi jeudi vendredi samedi dimanche nouveau nouvelle qu
        """);

    private static readonly FrozenSet<ulong> Spanish = Set("""
        el la los las un una unos unas de del al y o pero ni en con sin por para sobre entre desde hasta hacia contra tras durante es son era eran
        ser sido fue fueron ha han había haber se su sus le les lo que quien cual donde cuando como no más menos muy también ya este esta estos estas
        ese esa dos tres según dijo señaló informó año años día días lunes martes miércoles jueves viernes sábado domingo nuevo nueva
        """);

    private static readonly FrozenSet<ulong> Indonesian = Set("""
        yang dan di ke dari untuk pada dengan dalam oleh ini itu adalah akan telah sudah tidak juga atau karena sebagai bisa dapat ada mereka dia ia
        kami kita para saat setelah sebelum seperti antara hingga sampai tersebut lebih lagi masih hanya secara bagi agar namun tetapi sebuah satu dua
        tiga kata ujar ujarnya menurut mengatakan hari tahun bulan senin selasa rabu kamis jumat sabtu minggu lalu
        """);

    /// <summary>The words of a language, as <see cref="TermHash"/>es; those of English where the language has no list.</summary>
    public static FrozenSet<ulong> Of(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        "id" or "ms" => Indonesian,
        _ => English,
    };

    private static FrozenSet<ulong> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => TermHash.Of(word)).ToFrozenSet();
}
