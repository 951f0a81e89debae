namespace DigestBot.Text.Languages.Spanish;

internal static class SpanishPages
{
    public static PageWords Words { get; } = new()
    {
        Lines = ["publicidad", "compartir", "imprimir", "comentar", "comentarios", "suscríbete", "suscribirse", "iniciar sesión", "menú", "buscar", "inicio", "leer más", "lee también", "lea también", "ver más", "boletines", "aviso legal", "cerrar", "guardar", "escuchar", "política", "internacional", "economía", "deportes", "cultura", "copiar enlace", "aceptar", "aceptar todo", "más noticias", "temas"],
        Starts = ["¿te ha gustado", "¿te gustó", "¿le gustó est", "¿te ha resultado útil", "lee también", "lea también", "leer también", "te puede interesar", "le puede interesar", "también te puede interesar", "lee más", "leer más", "mira también", "ver también", "publicidad", "foto:", "fotografía:", "fuente:", "suscríbete", "suscríbase", "síguenos", "sigue leyendo", "recibe", "tiempo de lectura", "© ", "archivado en", "temas relacionados", "utilizamos cookies", "regístrate", "comparte"],
        Parts = ["todos los derechos reservados", "política de privacidad", "utilizamos cookies", "términos y condiciones", "prohibida su reproducción", "exclusivo para suscriptores"],
        Endings = ["comentarios", "noticias relacionadas", "más noticias", "te puede interesar", "le puede interesar", "lo más leído", "lo más visto", "artículos relacionados", "temas relacionados", "archivado en", "etiquetas", "más información"],
        ByLines = ["por", "escrito por", "redactado por", "autor", "autora", "texto", "publicado por"],
        Roles = ["periodista", "corresponsal", "redacción", "redactor", "redactora", "enviado especial", "enviada especial", "colaborador"],
        PublishedLabels = ["publicado", "publicado el", "publicada", "fecha", "creado", "creado el"],
        UpdatedLabels = ["actualizado", "actualizado el", "actualizada", "modificado", "última actualización"],
        Ages = ["hace"],
        Captions = ["foto", "fotografía", "imagen", "crédito"],
        Paywalls = ["exclusivo para suscriptores", "solo para suscriptores", "ya soy suscriptor", "para seguir leyendo", "suscríbete para leer"],
        Consents = ["nuestros socios", "aceptar las cookies", "consentimiento"],
        Counters = ["comentarios", "comentario", "min", "minutos", "lecturas", "visitas"],
    };
}
