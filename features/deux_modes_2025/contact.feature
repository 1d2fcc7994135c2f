# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: L'assistance
  Le tutoriel donne un téléphone, des heures et un formulaire de contact, sans en montrer la page.

  Contexte:
    Étant donné il est arrivé à l'écran « Contact »

  @ouvert
  Scénario: La page donne le téléphone, les heures et un formulaire
    Alors l'écran « Contact » présente, dans cet ordre :
      | exigence | élément  | texte                             |
      | NEX-O14  | titre    | Contact                           |
      | NEX-O14  | consigne | /.*0 809 400 210.*8h.*19h30.*/    |
      | NEX-O14  | champ    | Votre adresse électronique :      |
      | NEX-O14  | champ    | Votre message :                   |
      | NEX-O14  | bouton   | Envoyer                           |
      | …        | …        | …                                 |

  @ouvert @NEX-O14
  Scénario: Le formulaire envoyé, la page en accuse réception
    Quand il saisit « {adresse électronique} » dans « Votre adresse électronique : »
    Et qu'il saisit « Je ne reçois pas la lettre. » dans « Votre message : »
    Et qu'il clique sur le bouton « Envoyer »
    Alors l'écran « Contact » dit « Votre message a été envoyé. »
