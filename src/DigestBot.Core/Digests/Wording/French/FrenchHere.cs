namespace DigestBot.Digests.Wording.French;

internal sealed class FrenchHere : HereLabels
{
    public override string PassedOver => "Rien de neuf ici\u202F: l’article date d’avant le premier point, ou était trop ancien à son arrivée.";

    public override string Waiting => "L’article attend son tour ici et paraîtra dès que l’heure le permettra.";

    public override string AsItBreaks => "L’article n’a pas encore été donné ici\u202F: les sujets y paraissent en quelques minutes, dès qu’ils tombent.";

    public override string Told(string? at) => $"L’article a été donné ici{In(at)}.";

    public override string Copy(string? at) => $"L’article n’a pas été donné ici pour lui-même{In(at)}\u202F: il reprend le texte d’un autre, qui l’a été.";

    public override string NothingNew(string? at) => $"L’article n’a pas été donné ici{In(at)}\u202F: le sujet était connu et rien n’y était nouveau.";

    public override string TooFarDown(string? at) => $"L’article a été écarté ici{In(at)}\u202F: des sujets plus largement traités ont pris la place.";

    public override string Muted(string? at) => $"L’article a été écarté ici{In(at)}\u202F: le sujet est en sourdine.";

    public override string NoLongerKept(int days) => $"Le sort de l’article ici n’est plus conservé\u202F: il l’est pendant {days} jours.";

    public override string Paused(string reason) => "L’article n’a pas encore été donné ici, et aucun point ne vient pour l’instant\u202F; /subscriptions dit pourquoi.";

    public override string NextAt(string moment) => $"L’article n’a pas encore été donné ici\u202F: prochain point le {moment}.";

    private static string In(string? at) => at is null ? "" : $", dans le point du {at}";
}
