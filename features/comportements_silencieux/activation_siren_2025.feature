# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le code, le SIREN, l'adresse et le temps
  Le code de la lettre ne vaut que pour son SIREN et son adresse de connexion, un temps, et une fois.

  Règle: Un autre SIREN ou une autre adresse, et le code reste intact

    Contexte:
      Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Activation : identifiants »

    @silencieux @C-047
    Scénario: Un autre SIREN et une autre adresse donnent le même message
      Quand il s'identifie par le SIREN « 000299001 » et l'adresse électronique « {adresse électronique} »
      Et qu'il note ce que montre l'écran
      Et qu'il s'identifie par le SIREN « {siren} » et l'adresse électronique « inconnu@example.org »
      Alors l'écran « Activation : identifiants » s'affiche
      Et le message d'alerte est le même que celui qu'il a noté

    @silencieux @C-047
    Plan du scénario: Refusé avec « <siren> » et « <adresse> », le code marche encore avec les bons
      Quand il s'identifie par le SIREN « <siren> » et l'adresse électronique « <adresse> »
      Et qu'il s'identifie par le SIREN « {siren} » et l'adresse électronique « {adresse électronique} »
      Alors les écrans parcourus sont, dans cet ordre :
        | écran                      |
        | Activation : identifiants  |
        | Activation : identifiants  |
        | Activation : récapitulatif |

      Exemples:
        | siren     | adresse                |
        | 000299001 | {adresse électronique} |
        | {siren}   | inconnu@example.org    |

    @silencieux @C-048
    Scénario: L'adresse de l'entreprise, qui n'est pas celle de connexion, est refusée
      Quand il s'identifie par le SIREN « {siren} » et l'adresse électronique « {adresse de l'entreprise} »
      Alors l'écran « Activation : identifiants » reste affiché et refuse « Saisissez votre adresse électronique de connexion : »

    @silencieux @C-015
    Plan du scénario: L'adresse « <adresse> » n'active rien
      Quand il saisit « {siren} » dans « SIREN : »
      Et qu'il saisit « <adresse> » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : identifiants » reste affiché et refuse « Saisissez votre adresse électronique de connexion : »

      Exemples:
        | adresse  |
        | abc      |
        | @x.fr    |
        | a b@x.fr |

  Règle: Un code échu se dit échu

    @silencieux @C-049
    Plan du scénario: Le code de la lettre, à <délai>, mène à l'écran « <écran> »
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand l'heure est à <délai> de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai    | écran                     |
        | 59 jours | Activation : identifiants |
        | 61 jours | Activation : code         |

    @silencieux @C-049
    Scénario: À 61 jours, le refus dit le délai et comment reprendre
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand l'heure est à 61 jours de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors un message d'alerte parle de « 60 jours »
      Et un message d'alerte parle de « repren|recommenc|nouvelle demande »
