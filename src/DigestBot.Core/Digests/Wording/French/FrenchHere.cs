namespace DigestBot.Digests.Wording.French;

internal sealed class FrenchHere : HereLabels
{
    public override string TooOld => "Ce n’était pas une nouveauté ici\u202F: l’article date d’avant le premier point, ou il était trop ancien à son arrivée.";

    public override string Waits => "Il attend son tour ici et viendra dès que l’heure le permettra.";

    public override string ComesSoon => "Il n’a pas encore été donné ici\u202F: les sujets y arrivent dans les minutes qui suivent.";

    public override string Told(string? moment) => $"Il a été donné ici{In(moment)}.";

    public override string Copy(string? moment) => $"Il n’a pas été donné ici pour lui-même{In(moment)}\u202F: il reprend le texte d’un article qui l’a été.";

    public override string NothingNew(string? moment) => $"Il n’a pas été donné ici{In(moment)}\u202F: le sujet l’avait déjà été, et l’article n’apportait rien de nouveau.";

    public override string TooFarDown(string? moment) => $"Il a été laissé de côté ici{In(moment)}\u202F: des sujets plus largement traités ont pris la place.";

    public override string Muted(string? moment) => $"Il a été laissé de côté ici{In(moment)}\u202F: le sujet était en sourdine.";

    public override string NotKept(int days) => $"Ce que les points en ont fait ici n’est plus conservé\u202F; ce l’est pendant {days} jours.";

    public override string Paused(string reason) => $"Il n’a pas encore été donné ici, et aucun point n’arrive pour le moment\u202F: {reason}";

    public override string ComesOn(string moment) => $"Il n’a pas encore été donné ici\u202F: le prochain point arrive le {moment}.";

    private static string In(string? moment) => moment is null ? "" : $" dans le point du {moment}";
}
