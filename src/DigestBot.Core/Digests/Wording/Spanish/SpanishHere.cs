namespace DigestBot.Digests.Wording.Spanish;

internal sealed class SpanishHere : HereLabels
{
    public override string PassedOver => "Aquí no era novedad: es anterior al primer resumen o ya era antiguo cuando llegó.";

    public override string Waiting => "El artículo espera su turno aquí y saldrá en cuanto la hora lo permita.";

    public override string AsItBreaks => "Aún no se ha contado aquí: las noticias llegan en cuestión de minutos, según se producen.";

    public override string Told(string? at) => $"Se contó aquí{In(at)}.";

    public override string Copy(string? at) => $"No se contó aquí por separado{In(at)}: tiene el mismo texto que un artículo que sí se contó.";

    public override string NothingNew(string? at) => $"No se contó aquí{In(at)}: la noticia ya se había contado y no traía nada nuevo.";

    public override string TooFarDown(string? at) => $"Quedó fuera aquí{In(at)}: noticias de más redacciones ocuparon el espacio.";

    public override string Muted(string? at) => $"Quedó fuera aquí{In(at)}: la noticia está silenciada.";

    public override string NoLongerKept(int days) => $"Ya no se conserva lo que los resúmenes hicieron con él; se guarda {days} días.";

    public override string Paused(string reason) => "Aún no se ha contado aquí, y por ahora no llega ningún resumen; /subscriptions dice por qué.";

    public override string NextAt(string moment) => $"Aún no se ha contado aquí: el próximo resumen llega el {moment}.";

    private static string In(string? at) => at is null ? "" : $" en el resumen del {at}";
}
