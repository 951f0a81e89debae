using System.Collections.Frozen;

namespace DigestBot.Text.Languages;

/// <summary>The commonest function words of languages in Latin script, and the letters that give one away. What a word weighs falls with the number of languages that have it.</summary>
internal static class LanguageProfiles
{
    private static readonly (string Language, string Words, string Letters)[] Profiles =
    [
        ("en", "the of and to in a is was for that on with as by at from his her its their this be are were has have had not but he she they we you it who will would said which an or been more about after when than into over could there what if do did how i i'll i'm it's am my me our us can could no now next last please out up off while", ""),
        ("id", "yang dan di ke dari untuk dengan pada ini itu dalam akan tidak adalah oleh juga sebagai karena telah sudah ada bisa mereka saya kami kita dia ia para atau saat tersebut menjadi lebih secara hingga bagi namun kata ujar sebuah seorang setelah antara harus belum jika", ""),
        ("de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir hatte kann gegen vom ihr uhr", "ß"),
        ("fr", "le la les de des du et en un une à est que qui dans pour pas sur au par plus ce il elle avec sont ne se aux cette mais ont a été son sa ses comme ou leur nous vous je être fait deux même aussi après entre dont était c'est selon", "œ"),
        ("es", "el la los las de del y en un una que es por con para se no su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno fue ha han según años", "ñ¿¡"),
        ("pt", "o a os as de do da dos das em no na nos nas um uma que e é para com por não se mais como mas ao foi pelo pela ele ela são seu sua ou ser quando muito há já está também até entre depois sem mesmo aos ter segundo disse anos", "ãõ"),
        ("it", "il lo la i gli le di del della dei delle da in un una che è e per con non si su al alla nel nella sono come più anche ma dal dalla ha hanno o se questo questa suo sua dopo stato essere ai degli l'ha anni tra fra", "ìò"),
        ("nl", "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft ze hij wordt door over worden tot kan wel hebben deze meer was die geen werd zich jaar volgens", ""),
        ("sv", "och i att det som en på är av för den med till inte om ett har de han var från vi men så kan hade sig efter eller vid nu när också sin ska år enligt mot", "åä"),
        ("da", "og i at det en den til er som på de med han af for ikke der var et har men sig vi fra hun kan også blev efter eller om nu skal mod være mellem ifølge år hvad blevet", "øæå"),
        ("no", "og i å det en er som på til av for med at ikke den har de fra om et men han vi var ble seg etter kan også eller hun skal mot være mellom ifølge år hva blitt sier", "øæå"),
        ("fi", "ja on ei että se oli hän mutta ovat myös kun joka mukaan tai ole sen niin kuin vain jo vuonna sekä jos olla noin mitä hänen jonka nyt", "äö"),
        ("pl", "i w na z się nie do to że jest o jak po od za przez dla ale są co tym być przed był ma było jego oraz także która który pod już roku przy", "łąęśżźćń"),
        ("cs", "a v na se je že s z do o i za pro k ale ve po jako to podle jsou by který jeho od před byl také už při nebo mezi která bude roku", "řůěščž"),
        ("hu", "a az és hogy nem is egy volt meg de ez csak már van el mint még azt szerint vagy lesz ki után akkor kell ha pedig minden amely", "őű"),
        ("ro", "și de în la a cu pe că din o un nu este pentru mai se care au fost sunt prin după dar său sau iar ca între fi ce acest această anul", "ăâțșţş"),
        ("tr", "ve bir bu da de için ile çok olarak daha olan gibi sonra kadar ancak ise en ne değil göre dedi var oldu şu veya yeni iki ki", "ğış"),
        ("vi", "và của là có cho không được trong một các người với này đã những ở khi đến từ để về cũng ra như tại năm theo sẽ", "ơưđạảấầậắặẹếềệịọốồộớờợụứừự"),
        ("tl", "ang ng sa na mga ay at si ni kay para hindi ito siya nila niya ko mo namin kung dahil isang pero rin din may mula", ""),
    ];

    public static FrozenDictionary<string, (int Language, double Weight)[]> Words { get; } = Weigh(profile => profile.Words.Split(' ').Distinct())
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<char, (int Language, double Weight)[]> Letters { get; } = Weigh(profile => profile.Letters).ToFrozenDictionary();

    public static int Count => Profiles.Length;

    public static string Language(int index) => Profiles[index].Language;

    private static Dictionary<T, (int Language, double Weight)[]> Weigh<T>(Func<(string Language, string Words, string Letters), IEnumerable<T>> entries)
        where T : notnull => Profiles
        .SelectMany((profile, index) => entries(profile).Select(entry => (entry, index)))
        .GroupBy(pair => pair.entry, pair => pair.index)
        .ToDictionary(group => group.Key, group => group.Select(index => (index, 1.0 / group.Count())).ToArray());
}
