namespace DigestBot.Digests.Wording.Spanish;

internal sealed class SpanishHere : HereLabels
{
    public override string TooOld => "Aquí no era novedad: es anterior al primer resumen o ya era antiguo cuando llegó.";

    public override string Waits => "Aquí espera su turno y llegará en cuanto la hora lo permita.";

    public override string ComesSoon => "Aquí todavía no se ha dado: las noticias llegan aquí en cuestión de minutos.";

    public override string Told(string? moment) => $"Aquí se dio{In(moment)}.";

    public override string Copy(string? moment) => $"Aquí no se dio por separado{In(moment)}: tiene el texto de un artículo que sí se dio.";

    public override string NothingNew(string? moment) => $"Aquí no se dio{In(moment)}: la noticia ya se había dado y no traía nada nuevo.";

    public override string TooFarDown(string? moment) => $"Aquí quedó fuera{In(moment)}: lo llenaron noticias con más difusión.";

    public override string Muted(string? moment) => $"Aquí quedó fuera{In(moment)}: la noticia estaba silenciada.";

    public override string NotKept(int days) => $"Ya no se conserva qué hicieron con él los resúmenes de aquí; se guarda {days} días.";

    public override string Paused(string reason) => $"Aquí todavía no se ha dado, y por ahora no llega ningún resumen: {reason}";

    public override string ComesOn(string moment) => $"Aquí todavía no se ha dado: el próximo resumen llega el {moment}.";

    private static string In(string? moment) => moment is null ? "" : $" en el resumen del {moment}";
}
